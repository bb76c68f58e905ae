import type { ClockState } from '../core/clock';
import type { Hint } from '../core/hint';
import type { CapturedItem } from '../core/item';
import type { Mark } from '../core/mark';
import type { Language } from '../core/settings';
import type { StatusId } from '../core/status';
import { clockWords, commonWords, statusWords } from '../i18n';
import { categoryWords } from '../i18n/category';
import { pageWords } from '../i18n/page';

/** What a mark shows, as plain data; drawing it is `mark-view`'s. `label` is one sentence for a screen reader. */
export type Shape =
  | { kind: 'add'; words: string; label: string; busy: boolean; fit: 'flow' | 'line' | 'chip' }
  | {
      kind: 'hint';
      words: string;
      category: string | null;
      add: { words: string; label: string; busy: boolean };
      dismiss: { words: string; label: string };
      label: string;
    }
  | {
      kind: 'tracked';
      number: string;
      status: { id: StatusId; words: string };
      time: { state: ClockState; words: string } | null;
      label: string;
    };

/**
 * `still`: drawn without hover (touch), so it takes the height it needs. Else it must not move what is around it: on a
 * comment's action line it is as high as the line, at a message it hangs over the bubble's lower edge like a chip.
 */
export function addShape(
  item: Author,
  language: Language,
  { busy, still }: { busy: boolean; still: boolean },
): Shape {
  const fit = still ? 'flow' : item.kind === 'dm' ? 'chip' : 'line';
  return { kind: 'add', ...addWords(item, language, busy), fit };
}

/** Not recorded, but it reads like an aduan. */
export function hintShape(item: Author, { category }: Hint, language: Language, busy: boolean): Shape {
  const t = pageWords(language);
  const name = category === null ? null : categoryWords(category, language);
  const author = authorOf(item, language);
  return {
    kind: 'hint',
    words: t('mark.hint'),
    category: name,
    add: addWords(item, language, busy),
    dismiss: { words: t('mark.not'), label: t(item.kind === 'dm' ? 'mark.notMessage' : 'mark.notComment', { author }) },
    label: name === null ? t('mark.hint') : t('mark.hintNamed', { category: name }),
  };
}

function authorOf({ authorName, authorHandle }: Author, language: Language): string {
  return authorName ?? authorHandle ?? pageWords(language)('mark.someone');
}

type Author = Pick<CapturedItem, 'kind' | 'authorHandle' | 'authorName'>;

function addWords(item: Author, language: Language, busy: boolean): { words: string; label: string; busy: boolean } {
  const t = pageWords(language);
  const author = authorOf(item, language);
  const label = t(item.kind === 'dm' ? 'mark.addMessage' : 'mark.addComment', { author });
  return { words: t(busy ? 'mark.adding' : 'mark.add'), label, busy };
}

export function trackedShape(mark: Mark, now: number, language: Language): Shape {
  const t = pageWords(language);
  const status = { id: mark.status, words: statusWords(mark.status, language) };
  const time = timeOf(mark, now, language);
  const label = time === null
    ? t('mark.open', { number: mark.number, status: status.words })
    : t('mark.openTimed', { number: mark.number, status: status.words, time: lowerFirst(time.words) });
  return { kind: 'tracked', number: mark.number, status, time, label };
}

function timeOf(mark: Mark, now: number, language: Language): { state: ClockState; words: string } | null {
  if (mark.due !== null) {
    const { from, at, approximate } = mark.due;
    return clockWords({ from, due: at, metAt: null }, now, language, approximate);
  }
  if (mark.statusClass === 'open' || mark.finished === null || mark.status === 'dibatalkan') return null;
  return { state: mark.finished, words: commonWords(language)(mark.finished === 'metInTime' ? 'due.inTime' : 'due.late') };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
