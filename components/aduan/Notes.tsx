import { useState } from 'react';
import { useDesk } from '../hooks/desk';
import { useAction } from '../hooks/use-action';
import { useDraft } from '../hooks/use-draft';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Button, Field, Notice, TextArea, useToast, VisuallyHidden } from '../ui';
import styles from './view.module.css';

/** A note for oneself; its draft survives a closed panel and a failed save. */
export function Notes({ id }: { id: string }) {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const toast = useToast();
  const draft = useDraft(`note:${id}`);
  const [missing, setMissing] = useState(false);
  const saving = useAction(async () => {
    await desk.addNote({ id, text: draft.text.trim() });
    draft.clear();
    toast({ words: t('note.saved') });
  });
  const empty = draft.text.trim() === '';
  const save = () => {
    setMissing(empty);
    if (!empty) void saving.run();
  };

  return (
    <section className={styles.section}>
      <h3>
        <VisuallyHidden>{t('note.title')}</VisuallyHidden>
      </h3>
      <Field label={t('note.label')} description={t('note.help')} error={missing && empty ? t('note.missing') : null}>
        <TextArea
          rows={2}
          value={draft.text}
          onValueChange={draft.setText}
          maxLength={20_000}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </Field>
      <div className={styles.result} role="alert">
        {saving.trouble !== null && <Notice tone="merah">{words(saving.trouble)}</Notice>}
      </div>
      <div className={styles.saveLine}>
        <Button size="small" icon="note" busy={saving.busy} onClick={save}>
          {saving.busy ? t('action.saving') : t('note.save')}
        </Button>
      </div>
    </section>
  );
}
