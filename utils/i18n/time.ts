import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { id as indonesian } from 'date-fns/locale/id';
import { clockState, type Clock, type ClockState } from '../core/clock';
import type { Language } from '../core/settings';
import { common as en } from './en/common';
import { common as id } from './id/common';
import { translator } from './translate';

const JAKARTA = tz('Asia/Jakarta');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "Sen 23 Nov, 14.10" / "Mon 23 Nov, 14:10"; the time of the computer's own zone never shows. */
export function dateTime(at: number, language: Language): string {
  return language === 'id'
    ? format(at, 'EEEEEE d MMM, HH.mm', { in: JAKARTA, locale: indonesianShort })
    : format(at, 'EEE d MMM, HH:mm', { in: JAKARTA, locale: enGB });
}

/** "Senin, 23 November 2026 pukul 14.10" / "Monday, 23 November 2026 at 14:10" */
export function dateTimeLong(at: number, language: Language): string {
  return language === 'id'
    ? format(at, "EEEE, d MMMM yyyy 'pukul' HH.mm 'WIB'", { in: JAKARTA, locale: indonesian })
    : format(at, "EEEE, d MMMM yyyy 'at' HH:mm 'WIB'", { in: JAKARTA, locale: enGB });
}

/** "Sel 24 Nov" */
export function date(at: number, language: Language): string {
  return language === 'id'
    ? format(at, 'EEEEEE d MMM', { in: JAKARTA, locale: indonesianShort })
    : format(at, 'EEE d MMM', { in: JAKARTA, locale: enGB });
}

/** "14.10" / "14:10" */
export function timeOfDay(at: number, language: Language): string {
  return format(at, language === 'id' ? 'HH.mm' : 'HH:mm', { in: JAKARTA });
}

/** Three-letter days as Indonesians write them (Sen Sel Rab Kam Jum Sab Min). */
const DAYS = ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'] as const;
const indonesianShort = {
  ...indonesian,
  localize: { ...indonesian.localize, day: (day: number) => DAYS[day] ?? '' },
} as typeof indonesian;

/** A length of time: minutes below 1 h, "4 jam 30 mnt" below 24 h, "31 jam" below 48 h, days and hours beyond. */
export function duration(ms: number, language: Language): string {
  const t = translator(language, { id, en });
  const minutes = Math.floor(Math.max(0, ms) / MINUTE);
  if (minutes < 60) return t('time.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return minutes % 60 === 0 ? t('time.hours', { hours }) : t('time.hoursMinutes', { hours, minutes: minutes % 60 });
  }
  return t('time.hours', { hours });
}

/** Time past a deadline: as `duration`, but from 24 h on "1 hari 2 jam". */
export function overdueBy(ms: number, language: Language): string {
  const t = translator(language, { id, en });
  const hours = Math.floor(Math.max(0, ms) / HOUR);
  if (hours < 24) return duration(ms, language);
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? t('time.days', { days }) : t('time.daysHours', { days, hours: hours % 24 });
}

/** What a deadline says now: its state for icon and colour, and its words. One function for marks, lists and notices. */
export function clockWords(
  clock: Pick<Clock, 'from' | 'due' | 'metAt'>,
  now: number,
  language: Language,
  approximate = false,
): { state: ClockState; words: string } {
  const t = translator(language, { id, en });
  const state = clockState(clock, now);
  if (state === 'metInTime') return { state, words: t('due.inTime') };
  if (state === 'metLate') return { state, words: t('due.late') };
  const about = approximate ? `${t('due.about')} ` : '';
  if (state === 'overdue') return { state, words: t('due.overdue', { time: about + overdueBy(now - clock.due, language) }) };
  const left = clock.due - now;
  if (left >= 48 * HOUR) return { state, words: t('due.until', { date: about + date(clock.due, language) }) };
  return { state, words: t('due.left', { time: about + duration(left, language) }) };
}
