import type { Random } from '../random.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The browser is open from … to, epoch ms; `work`: moments at which the official sits down to it. */
export interface Span {
  from: number;
  to: number;
  work: number[];
}

/** `days` whole days from `start`, a midnight in Surakarta; `away`: days on which nobody comes. */
export interface Calendar {
  start: number;
  days: number;
  away: { from: number; days: number };
}

/** Turn of the year 2026/27 in Surakarta (WIB, UTC+7). */
export const NEW_YEAR = Date.UTC(2027, 0, 1) - 7 * HOUR;

/** When the browser is open: office hours, some nights, few weekend hours, never while everybody is away; and at New Year's Eve. */
export function openSpans({ start, days, away }: Calendar, random: Random): Span[] {
  const spans: Span[] = [];
  for (let day = 0; day < days; day += 1) {
    const midnight = start + day * DAY;
    const eve = midnight + DAY === NEW_YEAR;
    if (!eve && day >= away.from && day < away.from + away.days) continue;
    const weekday = new Date(midnight + 7 * HOUR).getUTCDay();
    const weekend = weekday === 0 || weekday === 6;
    if (weekend && !eve && !random.chance(0.15)) continue;
    const from = midnight + 7 * HOUR + random.between(15, 90) * MINUTE;
    const to = weekend ? from + random.between(1, 3) * HOUR : midnight + 15 * HOUR + random.between(30, 120) * MINUTE;
    const sits = workMoments(from, to, random);
    // Left on over night, or for the fireworks.
    if (eve) spans.push({ from, to: midnight + DAY + 20 * MINUTE, work: sits });
    else if (random.chance(0.15)) spans.push({ from, to: midnight + DAY + random.between(0, 6) * HOUR, work: sits });
    else if (random.chance(0.2)) spans.push(...broken(from, to, sits, random));
    else spans.push({ from, to, work: sits });
  }
  return spans;
}

/** Closed and opened again in between. */
function broken(from: number, to: number, work: number[], random: Random): Span[] {
  const cut = from + Math.floor(random.next() * (to - from));
  const again = Math.min(to, cut + random.between(0, 90) * MINUTE);
  return [
    { from, to: cut, work: work.filter((at) => at < cut) },
    { from: again, to, work: work.filter((at) => at > again) },
  ];
}

function workMoments(from: number, to: number, random: Random): number[] {
  const count = random.between(3, 7);
  return Array.from({ length: count }, () => from + Math.floor(random.next() * (to - from))).toSorted((a, b) => a - b);
}

/** When an alarm asked for `at` rings: mostly then, sometimes late because the laptop sleeps, sometimes only a period later. */
export function ringsAt(at: number, random: Random): number {
  if (random.chance(0.06)) return at + random.between(1, 4) * 15 * MINUTE;
  if (random.chance(0.1)) return at + random.between(1, 120) * MINUTE;
  return at + random.between(0, 1_500);
}
