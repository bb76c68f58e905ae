/** Dates and times of day as pages write them, in Indonesian and English, read as Asia/Jakarta wall-clock time. */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** WIB; Indonesia has had no summer time since 1950. */
const JAKARTA_OFFSET = 7 * 3_600_000;

export interface Span {
  /** Epoch ms. */
  earliest: number;
  latest: number;
}

const MONTHS = listed([
  'jan januari january',
  'feb februari february',
  'mar maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu agt ags agst agustus aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov nop november nopember',
  'des desember dec december',
]);
const WEEKDAYS = listed([
  'min minggu ahad sun sunday',
  'sen senin mon monday',
  'sel selasa tue tues tuesday',
  'rab rabu wed weds wednesday',
  'kam kamis thu thur thurs thursday',
  'jum jumat fri friday',
  'sab sabtu sat saturday',
]);
/** Words that carry no time themselves. */
const FILLERS = new Set(['at', 'pukul', 'pkl', 'jam', 'pada', 'on', 'hari', 'tanggal', 'tgl', 'the', 'wib']);
const DAYS_BACK = new Map([
  ['today', 0],
  ['ini', 0],
  ['yesterday', 1],
  ['kemarin', 1],
]);

const CLOCK = /(?<![\d.:])(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?(?: ?([ap])\.?m\.?)?(?![\d.:\p{L}])/u;
const HOUR_ONLY = /(?<![\d.:])(\d{1,2}) ?([ap])\.?m\.?(?![\d\p{L}])/u;
const NUMERIC_DATE = /(?<![\d.:/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<=\/)\d{2})(?![\d:])/u;

interface Parts {
  year?: number;
  /** 0 to 11. */
  month?: number;
  day?: number;
  weekday?: number;
  daysBack?: number;
}

/**
 * Strict: every word must be understood. Without a date a time of day is the latest such moment before `now`; a date
 * without a year is the latest such day.
 * @param words lower-case, single spaces
 */
export function readCalendar(words: string, now: number): Span | null {
  const twelveHours = /\d ?[ap]\.?m\b/u.test(words);
  const date = takeNumericDate(words, twelveHours);
  const time = takeTime(date.rest);
  if (time === null) return null;
  const parts = readWords(time.rest, date.parts);
  if (parts === null) return null;
  const start = dayStart(parts, time.minutes, now);
  if (start === null) return null;
  if (time.minutes === null) return { earliest: start, latest: start + DAY };
  return { earliest: start + time.minutes * MINUTE, latest: start + (time.minutes + 1) * MINUTE };
}

function takeNumericDate(words: string, american: boolean): { parts: Parts; rest: string } {
  const found = NUMERIC_DATE.exec(words);
  if (found === null) return { parts: {}, rest: words };
  const [whole, first, , second, year] = found;
  const [a, b] = [Number(first), Number(second)];
  // Month first is the American order, which also has "AM"; everybody else here writes the day first.
  const monthFirst = b > 12 || (american && a <= 12);
  const parts: Parts = {
    day: monthFirst ? b : a,
    month: (monthFirst ? a : b) - 1,
    year: Number(year) < 100 ? 2000 + Number(year) : Number(year),
  };
  return { parts, rest: words.replace(whole, ' ') };
}

/** Null: there is a time of day that cannot be. `minutes` null: there is none. */
function takeTime(words: string): { minutes: number | null; rest: string } | null {
  const clock = CLOCK.exec(words);
  const found = clock ?? HOUR_ONLY.exec(words);
  if (found === null) return { minutes: null, rest: words };
  const half = clock === null ? found[2] : found[4];
  const hour = Number(found[1]);
  const minute = clock === null ? 0 : Number(found[2]);
  if (minute > 59 || hour > (half === undefined ? 23 : 12) || (half !== undefined && hour === 0)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return { minutes: hours * 60 + minute, rest: words.replace(found[0], ' ') };
}

function readWords(words: string, found: Parts): Parts | null {
  let parts = found;
  for (const token of words.split(/[\s,]+/u)) {
    const word = token.replaceAll(/['’.]/gu, '');
    if (word === '' || FILLERS.has(word)) continue;
    const next = readWord(word, parts);
    if (next === null) return null;
    parts = { ...parts, ...next };
  }
  return parts;
}

function readWord(word: string, parts: Parts): Parts | null {
  const month = MONTHS.get(word);
  if (month !== undefined && parts.month === undefined) return { month };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && parts.weekday === undefined) return { weekday };
  const daysBack = DAYS_BACK.get(word);
  if (daysBack !== undefined && parts.daysBack === undefined) return { daysBack };
  const number = /^(\d{1,4})(?:st|nd|rd|th)?$/u.exec(word)?.[1];
  if (number === undefined) return null;
  if (number.length === 4) return parts.year === undefined ? { year: Number(number) } : null;
  return number.length <= 2 && parts.day === undefined ? { day: Number(number) } : null;
}

/** Start of the day meant, epoch ms; null when there is no such day or the parts do not make one. */
function dayStart({ year, month, day, weekday, daysBack }: Parts, minutes: number | null, now: number): number | null {
  const today = Math.floor((now + JAKARTA_OFFSET) / DAY) * DAY - JAKARTA_OFFSET;
  const at = (minutes ?? 0) * MINUTE;
  if (month !== undefined || day !== undefined || year !== undefined) {
    if (month === undefined || day === undefined || daysBack !== undefined) return null;
    if (year !== undefined) return dateStart(year, month, day);
    const thisYear = new Date(now + JAKARTA_OFFSET).getUTCFullYear();
    const start = dateStart(thisYear, month, day);
    return start !== null && start + at <= now ? start : dateStart(thisYear - 1, month, day);
  }
  if (daysBack !== undefined) return weekday === undefined ? today - daysBack * DAY : null;
  if (weekday !== undefined) {
    const back = (new Date(today + JAKARTA_OFFSET).getUTCDay() - weekday + 7) % 7;
    const start = today - back * DAY;
    return start + at <= now ? start : start - 7 * DAY;
  }
  if (minutes === null) return null;
  return today + at <= now ? today : today - DAY;
}

function dateStart(year: number, month: number, day: number): number | null {
  const utc = new Date(Date.UTC(year, month, day));
  if (utc.getUTCMonth() !== month || utc.getUTCDate() !== day || year < 2000 || year > 2100) return null;
  return utc.getTime() - JAKARTA_OFFSET;
}

function listed(rows: string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)));
}
