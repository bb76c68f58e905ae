import type { ReplyStep, Template, Tone } from '../../../utils/core/template';

/** Steps in the order a conversation takes. */
export const REPLY_STEPS = [
  'acknowledge',
  'askLocation',
  'forwarded',
  'inProgress',
  'done',
  'notOurs',
  'apology',
] as const satisfies readonly ReplyStep[];
export const TONES = ['formal', 'informal'] as const satisfies readonly Tone[];

/** Contract bounds, in letters. */
export const TITLE_MAX = 120;
export const BODY_MAX = 5000;

export interface TemplateGroup {
  step: ReplyStep;
  templates: Template[];
}

/** Templates by step, the person's own first; only those with every word searched for. Empty steps are left out. */
export function groupTemplates(templates: readonly Template[], search: string): TemplateGroup[] {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = templates.filter(({ title, body }) => {
    const text = `${title}\n${body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return REPLY_STEPS.map((step) => ({
    step,
    templates: found.filter((template) => template.step === step).toSorted(ownFirst),
  })).filter((group) => group.templates.length > 0);
}

function ownFirst(a: Template, b: Template): number {
  return Number(b.origin === 'own') - Number(a.origin === 'own') || a.title.localeCompare(b.title, 'id');
}
