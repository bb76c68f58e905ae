import { REPLY_STEPS, TONES } from './choices';
import { textOf, type TemplateDraft, type TemplateText } from './template-memory';

/** A draft as the background's draft store keeps it: one text. */
export function writeDraft(draft: TemplateDraft): string {
  return JSON.stringify({ text: textOf(draft.text), basis: draft.basis === null ? null : textOf(draft.basis) });
}

/** Reads it back; null for "" and for anything that is not such a draft (written by another version). */
export function readDraft(stored: string): TemplateDraft | null {
  if (stored === '') return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('text' in value) || !isText(value.text)) return null;
    const basis = 'basis' in value && isText(value.basis) ? value.basis : null;
    return { text: value.text, basis };
  } catch {
    return null;
  }
}

function isText(value: unknown): value is TemplateText {
  if (typeof value !== 'object' || value === null) return false;
  const { title, step, tone, categories, body } = value as Partial<Record<keyof TemplateText, unknown>>;
  return (
    typeof title === 'string' &&
    typeof body === 'string' &&
    REPLY_STEPS.some((known) => known === step) &&
    TONES.some((known) => known === tone) &&
    Array.isArray(categories) &&
    categories.every((category) => typeof category === 'string')
  );
}
