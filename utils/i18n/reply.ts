import type { Language } from '../core/settings';
import type { SuggestionReason } from '../core/template';
import { statusWords } from '.';
import { categoryWords } from './category';
import { reply as en } from './en/reply';
import { reply as id } from './id/reply';
import { translator } from './translate';

/** Steps, tones, places and reasons in words. */
export function replyWords(language: Language) {
  return translator(language, { id, en });
}

/** One reason, without capital or full stop: "belum dibalas", "Lampu jalan: “lampu mati”". */
export function reasonWords(reason: SuggestionReason, language: Language): string {
  const t = replyWords(language);
  switch (reason.kind) {
    case 'status':
      return t('reason.status', { status: statusWords(reason.status, language) });
    case 'category':
      return categoryReason(reason, language);
    case 'locationKnown':
      return t('reason.locationKnown', { kelurahan: reason.kelurahan });
    case 'outsideCity':
      return t('reason.outsideCity', { name: reason.name });
    case 'often':
      return t('reason.often', { count: reason.count });
    case 'notAnswered':
    case 'answered':
    case 'overdue':
    case 'locationMissing':
    case 'personalDetails':
      return t(`reason.${reason.kind}`);
  }
}

type CategoryReason = Extract<SuggestionReason, { kind: 'category' }>;

function categoryReason({ category, words }: CategoryReason, language: Language): string {
  const name = categoryWords(category, language);
  if (words.length === 0) return name;
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return replyWords(language)('reason.category', { category: name, words: quoted });
}

/** All reasons as one line: "cocok karena status Baru · belum dibalas"; "" for none. */
export function becauseWords(reasons: readonly SuggestionReason[], language: Language): string {
  if (reasons.length === 0) return '';
  const list = reasons.map((reason) => reasonWords(reason, language)).join(' · ');
  return replyWords(language)('reason.because', { reasons: list });
}
