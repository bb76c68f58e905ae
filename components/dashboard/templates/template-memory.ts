import { useCallback, useMemo, useState } from 'react';
import type { Template } from '../../../utils/core/template';

/** What a person writes of a template; id and origin are the store's. */
export type TemplateText = Omit<Template, 'id' | 'origin'>;

export interface TemplateDraft {
  text: TemplateText;
  /** The stored words when writing began; null for a new template. */
  basis: TemplateText | null;
}

export interface TemplateMemory {
  drafts: ReadonlyMap<string, TemplateDraft>;
  keep: (id: string, draft: TemplateDraft) => void;
  forget: (id: string) => void;
}

/** Unsaved templates of this tab. Held above the pages: going elsewhere, or a refused save, loses nothing. */
export function useTemplateMemory(): TemplateMemory {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TemplateDraft>>(new Map());
  const keep = useCallback((id: string, draft: TemplateDraft) => {
    setDrafts((before) => new Map(before).set(id, draft));
  }, []);
  const forget = useCallback((id: string) => {
    setDrafts((before) => {
      const after = new Map(before);
      after.delete(id);
      return after;
    });
  }, []);
  return useMemo(() => ({ drafts, keep, forget }), [drafts, keep, forget]);
}

export const EMPTY_TEMPLATE: TemplateText = {
  title: '',
  step: 'acknowledge',
  tone: 'formal',
  categories: [],
  body: '',
};

export function textOf({ title, step, tone, categories, body }: TemplateText): TemplateText {
  return { title, step, tone, categories, body };
}

export function sameText(a: TemplateText, b: TemplateText): boolean {
  return JSON.stringify(textOf(a)) === JSON.stringify(textOf(b));
}
