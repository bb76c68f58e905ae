import type { CapturedItem, WrittenAt } from '../../../utils/core/item.ts';
import type { Random } from '../random.ts';
import { inventItem } from '../kills/invent.ts';
import { DAY, HOUR, type Calendar } from './hours.ts';

/** A complaint, and when it was written; epoch ms. */
export interface Arrival {
  at: number;
  item: CapturedItem;
}

/** Complaints of a busy desk, at any hour of every day, in order. */
export function arrivals({ start, days }: Calendar, random: Random, aDay = 10): Arrival[] {
  const times = Array.from({ length: days }, (_, day) =>
    Array.from({ length: random.arrivals(aDay) }, () => start + day * DAY + Math.floor(random.next() * DAY))).flat();
  return times.toSorted((a, b) => a - b).map((at, index) => ({ at, item: inventItem(index + 1, random, at) }));
}

/** The item as the page shows it at `now`: an exact time, words, words too wide to count from, or nothing. */
export function asShown({ at, item }: Arrival, now: number, random: Random): CapturedItem {
  return { ...item, writtenAt: writtenAt(at, now, random) };
}

function writtenAt(at: number, now: number, random: Random): WrittenAt | null {
  if (random.chance(0.7)) return { kind: 'exact', at };
  if (random.chance(0.1)) return null;
  const age = now - at;
  const unit = age < DAY ? HOUR : age < 7 * DAY ? DAY : 7 * DAY;
  const count = Math.floor(age / unit);
  return { kind: 'interval', earliest: now - (count + 1) * unit, latest: now - count * unit, words: `${count} ${unit === HOUR ? 'jam' : unit === DAY ? 'hari' : 'mgg'}` };
}
