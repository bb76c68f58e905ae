import { useEffect } from 'react';
import type { Template } from '../../../utils/core/template';
import { useDraft } from '../../hooks';
import { readDraft, writeDraft } from './draft-text';
import { EMPTY_TEMPLATE, sameText, textOf, type TemplateMemory, type TemplateText } from './template-memory';

export interface Editor {
  text: TemplateText;
  /** Differs from what is stored. */
  dirty: boolean;
  /** The stored words changed after writing began here. */
  overtaken: boolean;
  change: (patch: Partial<TemplateText>) => void;
  /** Forgets what was not saved. */
  discard: () => void;
}

/**
 * The words on screen: what was typed in this tab, else a draft kept by an earlier one, else the stored template.
 * Every change goes to the memory at once and to the draft store shortly after.
 */
export function useEditor(id: string, saved: Template | null, memory: TemplateMemory): Editor {
  const stored = useDraft(`template:${id}`);
  const base = saved === null ? null : textOf(saved);
  const { drafts, keep } = memory;
  const draft = drafts.get(id) ?? null;
  const text = draft?.text ?? base ?? EMPTY_TEMPLATE;

  useEffect(() => {
    if (draft !== null || stored.text === '') return;
    const earlier = readDraft(stored.text);
    if (earlier !== null) keep(id, earlier);
    // Only what was there when the editor opened: later changes come from the memory.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [stored.ready]);

  function forget(): void {
    memory.forget(id);
    stored.clear();
  }

  return {
    text,
    dirty: draft !== null && !sameText(text, base ?? EMPTY_TEMPLATE),
    overtaken: draft !== null && draft.basis !== null && base !== null && !sameText(draft.basis, base),
    change(patch) {
      const next = { text: { ...text, ...patch }, basis: draft === null ? base : draft.basis };
      if (sameText(next.text, base ?? EMPTY_TEMPLATE)) return forget();
      keep(id, next);
      stored.setText(writeDraft(next));
    },
    discard: forget,
  };
}
