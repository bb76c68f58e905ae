import { useState } from 'react';
import type { Template } from '../../../utils/core/template';
import { Button, EmptyState } from '../../ui';
import text from '../../styles/text.module.css';
import { go, href, NEW_TEMPLATE } from '../routes';
import { useWords } from '../words';
import { TemplateEditor } from './TemplateEditor';
import type { TemplateMemory } from './template-memory';
import styles from './templates.module.css';

export interface EditorPaneProps {
  id: string;
  templates: readonly Template[];
  memory: TemplateMemory;
  /** In place of the list, with a way back to it. */
  alone: boolean;
}

export function EditorPane({ id, templates, memory, alone }: EditorPaneProps) {
  const t = useWords();
  const listed = templates.find((template) => template.id === id) ?? null;
  /** As the save answered, until a newer list overtakes it. */
  const [kept, setKept] = useState<{ over: Template | null; template: Template } | null>(null);
  const saved = kept !== null && kept.over === listed ? kept.template : listed;
  const gone = saved === null && id !== NEW_TEMPLATE;
  return (
    <section className={styles.pane} aria-label={t(id === NEW_TEMPLATE ? 'editor.new' : 'editor.edit')}>
      {alone && (
        <div className={styles.paneBar}>
          <Button variant="quiet" size="small" icon="back" onClick={() => go(href.templates)}>
            {t('templates.back')}
          </Button>
        </div>
      )}
      {/* What was written of a template that vanished meanwhile is still there to be saved as a new one. */}
      {gone && !memory.drafts.has(id) ? (
        <EmptyState icon="document" title={t('templates.gone')}>
          {t('templates.gone.words')}
        </EmptyState>
      ) : (
        <>
          <header className={styles.editorHead}>
            <h2 className={text.lead}>{t(saved === null ? 'editor.new' : 'editor.edit')}</h2>
            {saved !== null && <p className={text.meta}>{t(`template.${saved.origin}.about`)}</p>}
          </header>
          <TemplateEditor
            id={id}
            saved={saved}
            memory={memory}
            onStored={(template) => setKept(template === null ? null : { over: listed, template })}
          />
        </>
      )}
    </section>
  );
}
