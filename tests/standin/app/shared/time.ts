import { switches } from './boot';

/** Times in the words the sites use. The reader's own zone and the page's own clock, as there. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week';

const SHORT: Record<'instagram' | 'facebook', Record<'id' | 'en' | 'xx', Record<Unit, string>>> = {
  instagram: {
    id: { second: ' dtk', minute: ' mnt', hour: ' j', day: ' hr', week: ' mgg' },
    en: { second: 's', minute: 'm', hour: 'h', day: 'd', week: 'w' },
    xx: { second: ' qa', minute: ' qe', hour: ' qi', day: ' qo', week: ' qu' },
  },
  facebook: {
    id: { second: ' dtk', minute: ' mnt', hour: ' j', day: ' hari', week: ' mgg' },
    en: { second: 's', minute: 'm', hour: 'h', day: 'd', week: 'w' },
    xx: { second: ' qa', minute: ' qe', hour: ' qi', day: ' qo', week: ' qu' },
  },
};

function split(at: number, now: number): { count: number; unit: Unit } {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return { count: Math.max(1, Math.floor(age / 1000)), unit: 'second' };
  if (age < HOUR) return { count: Math.floor(age / MINUTE), unit: 'minute' };
  if (age < DAY) return { count: Math.floor(age / HOUR), unit: 'hour' };
  if (age < WEEK) return { count: Math.floor(age / DAY), unit: 'day' };
  return { count: Math.floor(age / WEEK), unit: 'week' };
}

/** "2 j", "3 mgg" / "2h", "3w". */
export function shortAge(site: 'instagram' | 'facebook', at: number): string {
  const { count, unit } = split(at, Date.now());
  return `${count}${SHORT[site][switches.lang][unit]}`;
}

const LONG_ID: Record<Unit, [one: string, many: string]> = {
  second: ['beberapa detik yang lalu', 'beberapa detik yang lalu'],
  minute: ['semenit yang lalu', 'menit yang lalu'],
  hour: ['sejam yang lalu', 'jam yang lalu'],
  day: ['sehari yang lalu', 'hari yang lalu'],
  week: ['seminggu yang lalu', 'minggu yang lalu'],
};
const LONG_EN: Record<Unit, [one: string, many: string]> = {
  second: ['a few seconds ago', 'a few seconds ago'],
  minute: ['a minute ago', 'minutes ago'],
  hour: ['an hour ago', 'hours ago'],
  day: ['a day ago', 'days ago'],
  week: ['a week ago', 'weeks ago'],
};

/** "2 jam yang lalu", "sehari yang lalu" / "2 hours ago", "a day ago". */
export function longAge(at: number): string {
  const { count, unit } = split(at, Date.now());
  if (switches.lang === 'xx') return `${count} plorf`;
  const [one, many] = (switches.lang === 'id' ? LONG_ID : LONG_EN)[unit];
  return count === 1 || unit === 'second' ? one : `${count} ${many}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const locale = (): string => (switches.lang === 'id' ? 'id-ID' : 'en-GB');

function clock(date: Date): string {
  return `${two(date.getHours())}${switches.lang === 'id' ? '.' : ':'}${two(date.getMinutes())}`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** "14.26", "Selasa 14.26", "19 September 2026 14.26" / "14:26", "Tuesday 14:26", "19 September 2026, 14:26". */
export function messageTime(at: number, weekday: 'long' | 'short' = 'long'): string {
  const date = new Date(at);
  const age = startOfDay(Date.now()) - startOfDay(at);
  if (age <= 0) return clock(date);
  if (age < 6 * DAY) return `${new Intl.DateTimeFormat(locale(), { weekday }).format(date)} ${clock(date)}`;
  const month = new Intl.DateTimeFormat(locale(), { month: weekday }).format(date);
  const comma = switches.lang === 'id' && weekday === 'long' ? '' : ',';
  return `${date.getDate()} ${month} ${date.getFullYear()}${comma} ${clock(date)}`;
}

/** "12 Mar 2026" */
export function dateTitle(at: number): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}
