import type { AduanEvent } from '../../utils/core/events';
import type { Language } from '../../utils/core/settings';
import { statusWords } from '../../utils/i18n';
import type { useDeskT } from '../hooks/use-t';

const LONGEST = 400;

/** An event as a line of the history: what happened, and what was written then (null: nothing). */
export function eventWords(
  { payload }: Pick<AduanEvent, 'payload'>,
  t: ReturnType<typeof useDeskT>,
  language: Language,
): { title: string; body: string | null } {
  if (payload === null) return { title: t('history.erased'), body: null };
  switch (payload.type) {
    case 'captured':
      return { title: t(`history.captured.${payload.item.kind}`), body: null };
    case 'statusChanged': {
      const from = statusWords(payload.from, language);
      const to = statusWords(payload.to, language);
      return { title: t('history.statusChanged', { from, to }), body: written(payload.note) };
    }
    case 'noted':
      return { title: t('history.noted'), body: payload.text };
    case 'answered':
      return { title: t('history.answered'), body: written(payload.text) };
    case 'replyInserted':
      return { title: t(`history.inserted.${payload.place}`), body: null };
    case 'sourceCompleted':
    case 'sourceMet':
      return { title: t(`history.${payload.type}`), body: null };
  }
}

function written(words: string): string | null {
  if (words === '') return null;
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
