import { useRef, useState } from 'react';
import type { Template } from '../../../utils/core/template';
import { useDesk, type DashboardClient } from '../../hooks';
import { Button, Field, Notice, Segmented, Select, TextArea, TextInput, useToast } from '../../ui';
import text from '../../styles/text.module.css';
import { go, href } from '../routes';
import { SaveState } from '../SaveState';
import { useSaving } from '../use-saving';
import { useWords } from '../words';
import { CategoryField } from './CategoryField';
import { BODY_MAX, REPLY_STEPS, TITLE_MAX, TONES } from './choices';
import { insertAtCaret } from './insert-text';
import { RemoveTemplate } from './RemoveTemplate';
import { useReplyWords } from './reply-words';
import { TemplatePreview } from './TemplatePreview';
import type { TemplateMemory, TemplateText } from './template-memory';
import { useEditor } from './use-editor';
import { VariableHelp } from './VariableHelp';
import styles from './templates.module.css';

export interface TemplateEditorProps {
  id: string;
  /** As stored; null for a new one. */
  saved: Template | null;
  memory: TemplateMemory;
  /** What the store now holds; null: the words of before, or nothing. */
  onStored: (template: Template | null) => void;
}

/** Writes one template, with its reply drawn below as it will read. */
export function TemplateEditor({ id, saved, memory, onStored }: TemplateEditorProps) {
  const t = useWords();
  const desk = useDesk<DashboardClient>();
  const words = useReplyWords();
  const toast = useToast();
  const editor = useEditor(id, saved, memory);
  const { title, step, tone, categories, body } = editor.text;
  const [checked, setChecked] = useState(false);
  const titleBox = useRef<HTMLInputElement>(null);
  const bodyBox = useRef<HTMLTextAreaElement>(null);
  const saving = useSaving(async (typed: TemplateText) => {
    const kept = await desk.saveTemplate({ id: saved?.id ?? null, ...typed });
    editor.discard();
    if (saved !== null) return onStored(kept);
    toast({ words: t('editor.created', { title: kept.title }) });
    go(href.template(kept.id));
  });

  const wrong = problems(editor.text, t);
  const change = (patch: Partial<TemplateText>) => {
    editor.change(patch);
    saving.touch();
  };
  const submit = () => {
    setChecked(true);
    if (wrong.title !== null) titleBox.current?.focus();
    else if (wrong.body !== null) bodyBox.current?.focus();
    else void saving.run({ ...editor.text, title: title.trim(), body: body.trim() });
  };

  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {editor.overtaken && !saving.busy && <Notice tone="kuning">{t('editor.overtaken')}</Notice>}
      <Field label={t('editor.title')} description={t('editor.title.hint')} error={checked ? wrong.title : null}>
        <TextInput ref={titleBox} value={title} onValueChange={(next) => change({ title: next })} />
      </Field>
      <div className={styles.two}>
        <Field label={t('editor.step')}>
          <Select
            value={step}
            onValueChange={(next) => change({ step: next })}
            items={REPLY_STEPS.map((value) => ({ value, label: words.step(value) }))}
          />
        </Field>
        <div>
          <p className={styles.segmentLabel} aria-hidden="true">
            {t('editor.tone')}
          </p>
          <Segmented
            label={t('editor.tone')}
            value={tone}
            onValueChange={(next) => change({ tone: next })}
            items={TONES.map((value) => ({ value, label: words.tone(value) }))}
          />
        </div>
      </div>
      <CategoryField chosen={categories} onChange={(next) => change({ categories: next })} />
      <div className={styles.two}>
        <Field
          label={t('editor.body')}
          description={t('editor.body.length', { n: body.length })}
          error={checked || body.length > BODY_MAX ? wrong.body : null}
        >
          <TextArea ref={bodyBox} rows={8} lang="id" value={body} onValueChange={(next) => change({ body: next })} />
        </Field>
        <TemplatePreview body={body} />
      </div>
      <VariableHelp
        body={body}
        onInsert={(blank) => bodyBox.current !== null && insertAtCaret(bodyBox.current, blank)}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={saving.busy}>
          {t(saving.busy ? 'settings.saving' : 'editor.save')}
        </Button>
        {editor.dirty && (
          <Button disabled={saving.busy} onClick={() => discard()}>
            {t('editor.discard')}
          </Button>
        )}
        <span className={styles.grow} />
        {saved !== null && saved.origin !== 'bundled' && <RemoveTemplate template={saved} onRemoved={removed} />}
        <div className={styles.saveLine}>
          <SaveState saving={saving} />
          {editor.dirty && !saving.busy && saving.trouble === null && <p className={text.meta}>{t('editor.draft')}</p>}
        </div>
      </div>
    </form>
  );

  function removed(): void {
    editor.discard();
    onStored(null);
  }

  function discard(): void {
    editor.discard();
    saving.touch();
    setChecked(false);
    toast({ words: t('editor.discarded'), undo: () => editor.change(editor.text) });
    if (saved === null) go(href.templates);
  }
}

/** What keeps it from being saved, in words. */
function problems(
  { title, body }: TemplateText,
  t: ReturnType<typeof useWords>,
): { title: string | null; body: string | null } {
  const letters = title.trim().length;
  return {
    title:
      letters === 0 ? t('editor.title.missing') : letters > TITLE_MAX ? t('editor.title.long', { n: letters }) : null,
    body:
      body.trim() === ''
        ? t('editor.body.missing')
        : body.length > BODY_MAX
          ? t('editor.body.long', { n: body.length })
          : null,
  };
}
