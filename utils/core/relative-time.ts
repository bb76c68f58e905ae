import type { WrittenAt } from './item';
import { readCalendar } from './calendar-words';

/** Milliseconds of the shortest and the longest such unit; months and years have no fixed length. */
const UNITS = {
  second: [1_000, 1_000],
  minute: [60_000, 60_000],
  hour: [3_600_000, 3_600_000],
  day: [86_400_000, 86_400_000],
  week: [604_800_000, 604_800_000],
  month: [28 * 86_400_000, 31 * 86_400_000],
  year: [365 * 86_400_000, 366 * 86_400_000],
} as const;
type Unit = keyof typeof UNITS;

/** English and Indonesian unit words. "hr" is hour in the one and "hari" in the other: see `unitsOf`. */
const UNIT_WORDS: Record<Unit, string> = {
  second: 's sec secs second seconds dtk detik',
  minute: 'm min mins minute minutes mnt mnit menit',
  hour: 'h hrs hour hours j jam',
  day: 'd day days hari',
  week: 'w wk wks week weeks mg mgg minggu pekan',
  month: 'mo mos month months bln bulan',
  year: 'y yr yrs year years th thn tahun',
};
const UNIT_OF = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit] as const)),
);

const JUST_NOW = /^(?:baru saja|barusan|sekarang|just now|now|moments? ago|saat ini)$/;
const RELATIVE = new RegExp(
  '^(?:(?<about>sekitar|kira-kira|kurang lebih|about|around|hampir|almost|nearly|lebih dari|lebih|over|more than|' +
    'kurang dari|less than) )?' +
    '(?:(?<count>\\d{1,4}) ?|(?<one>an? |one |satu |se)|(?<few>a few |few |several |beberapa ))' +
    '(?<unit>[a-z]+)\\.?(?: (?:yang |yg )?lalu| ago)?$',
);
/** "a few" of anything: two to ten. */
const FEW = [2, 10] as const;

/**
 * Reads when something was written from the words a page shows, Indonesian or English: "2 jam", "3 mgg", "1d",
 * "kemarin", "a day ago", "Tue 20:06", "Pukul 19 September 2026 14.26", "June 11, 2026, 8:59 AM".
 *
 * @param words what the page shows
 * @param now epoch ms at which it shows it
 * @param language BCP 47 language of the page, to tell "1 hr" (one hour) from "1 hr" (satu hari); unknown: both
 * @returns an interval as wide as the words are vague (a wall-clock minute of Asia/Jakarta is one minute, "2 jam" one
 * hour, "3 mgg" one week), never an exact instant; null when the words are not understood
 */
export function timeFromWords(words: string, now: number, language = ''): WrittenAt | null {
  const shown = tidy(words);
  // Longer than any way to write a time: not worth a try.
  if (shown === '' || shown.length > 80) return null;
  const plain = shown.toLowerCase();
  const span = readRelative(plain, now, language) ?? readCalendar(plain, now);
  return span === null ? null : { kind: 'interval', ...span, words: shown };
}

/**
 * The words for a time at the end of a sentence ("Comment by Sinta a day ago"), the longest that can be read.
 * @returns null when the sentence does not end in a time
 */
export function timeAtEnd(sentence: string, now: number, language = ''): WrittenAt | null {
  const words = tidy(sentence).split(' ');
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from += 1) {
    const found = timeFromWords(words.slice(from).join(' '), now, language);
    if (found !== null) return found;
  }
  return null;
}

/** Words in the longest time we know ("pada hari Senin, 23 November 2026 pukul 14.10 WIB"). */
const LONGEST = 9;

/** Of several readings of the same moment, the one that says most; null when there is none. */
export function narrowest(times: readonly (WrittenAt | null)[]): WrittenAt | null {
  let best: WrittenAt | null = null;
  for (const time of times) {
    if (time !== null && (best === null || width(time) < width(best))) best = time;
  }
  return best;
}

function width(time: WrittenAt): number {
  return time.kind === 'exact' ? 0 : time.latest - time.earliest;
}

/** Sites put invisible characters between letters and no-break spaces before "AM". */
function tidy(words: string): string {
  return words
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]|\u034F/gu, '')
    .replaceAll(/[\s·•]+/gu, ' ')
    .replace(/[ ,;:.]+$/u, '')
    .trim();
}

function readRelative(words: string, now: number, language: string): { earliest: number; latest: number } | null {
  if (JUST_NOW.test(words)) return { earliest: now - 60_000, latest: now };
  const parts = RELATIVE.exec(words)?.groups;
  if (parts === undefined) return null;
  const units = unitsOf(parts['unit'] ?? '', language);
  if (units.length === 0) return null;
  // "1" also stands for "1.9": the sites round down.
  const count = parts['count'] === undefined ? 1 : Number(parts['count']);
  const [least, most] = parts['few'] === undefined ? around(count, parts['about']) : FEW;
  const latest = Math.min(...units.map((unit) => UNITS[unit][0])) * least;
  const earliest = Math.max(...units.map((unit) => UNITS[unit][1])) * most;
  if (parts['few'] !== undefined && units[0] === 'second') return { earliest: now - 60_000, latest: now };
  return { earliest: now - earliest, latest: now - latest };
}

function around(count: number, about: string | undefined): readonly [number, number] {
  switch (about) {
    case undefined:
    case 'lebih':
    case 'lebih dari':
    case 'over':
    case 'more than':
      return [count, count + 1];
    case 'hampir':
    case 'almost':
    case 'nearly':
    case 'kurang dari':
    case 'less than':
      return [Math.max(0, count - 1), count];
    default:
      return [Math.max(0, count - 1), count + 1];
  }
}

/** What a unit word may mean. More than one meaning makes the interval as wide as both together. */
function unitsOf(word: string, language: string): readonly Unit[] {
  if (word === 'hr') {
    if (/^(?:id|ms|jv|su)\b/u.test(language)) return ['day'];
    return /^en\b/u.test(language) ? ['hour'] : ['hour', 'day'];
  }
  // "2 j" is two hours in Indonesian and two days in French.
  if (word === 'j' && language !== '' && !/^(?:id|ms|jv|su|en)\b/u.test(language)) return [];
  const unit = UNIT_OF.get(word);
  return unit === undefined ? [] : [unit];
}
