import type { ClockState } from '../core/clock';
import type { CapturedItem } from '../core/item';
import type { Mark } from '../core/mark';
import type { Language } from '../core/settings';
import type { StatusId } from '../core/status';
import { clockWords, commonWords, statusWords } from '../i18n';
import { pageWords } from '../i18n/page';

/** What a mark shows, as plain data; drawing it is `mark-view`'s. `label` is one sentence for a screen reader. */
export type Shape =
  | { kind: 'add'; words: string; label: string; busy: boolean; fit: 'flow' | 'line' | 'chip' }
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
  item: Pick<CapturedItem, 'kind' | 'authorHandle' | 'authorName'>,
  language: Language,
  { busy, still }: { busy: boolean; still: boolean },
): Shape {
  const t = pageWords(language);
  const author = item.authorName ?? item.authorHandle ?? t('mark.someone');
  const label = t(item.kind === 'dm' ? 'mark.addMessage' : 'mark.addComment', { author });
  const fit = still ? 'flow' : item.kind === 'dm' ? 'chip' : 'line';
  return { kind: 'add', words: t(busy ? 'mark.adding' : 'mark.add'), label, busy, fit };
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
