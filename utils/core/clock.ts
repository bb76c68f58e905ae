import type { WrittenAt } from './item';

/** Clock hours promised by the desk. Source of the default: Pemkot Surakarta, 1×24 jam respons, 2×24 jam penanganan. */
export interface Policy {
  responseHours: number;
  handlingHours: number;
}

export const SOLO_POLICY: Policy = { responseHours: 24, handlingHours: 48 };

/** What an aduan owes. */
export type Obligation = 'response' | 'handling';
export const OBLIGATIONS: readonly Obligation[] = ['response', 'handling'];

/** One running or met deadline. Instants are epoch milliseconds. */
export interface Clock {
  from: number;
  due: number;
  hours: number;
  /** When it was met (first answered, closed); null while it runs. */
  metAt: number | null;
}

/** Where the clocks start, and how sure that is. */
export interface ClockStart {
  at: number;
  /** The page gave only words such as "2 jam": shown as "sekitar". */
  approximate: boolean;
  /** The page's words span more than a day: counted from the capture, marked as an old message. */
  oldMessage: boolean;
}

export type ClockState = 'safe' | 'near' | 'overdue' | 'metInTime' | 'metLate';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Share of the window that is left when a clock turns kuning. */
const NEAR_SHARE = 0.25;

/** Counts from when the citizen wrote; with only words, from the earliest instant they allow. Never from the future. */
export function clockStart(writtenAt: WrittenAt | null, capturedAt: number): ClockStart {
  if (writtenAt === null) return { at: capturedAt, approximate: true, oldMessage: false };
  if (writtenAt.kind === 'exact') {
    return { at: Math.min(writtenAt.at, capturedAt), approximate: false, oldMessage: false };
  }
  if (writtenAt.latest - writtenAt.earliest > DAY) return { at: capturedAt, approximate: true, oldMessage: true };
  return { at: Math.min(writtenAt.earliest, capturedAt), approximate: true, oldMessage: false };
}

export function startClock(from: number, hours: number): Clock {
  return { from, due: from + hours * HOUR, hours, metAt: null };
}

export function clockState(clock: Pick<Clock, 'from' | 'due' | 'metAt'>, now: number): ClockState {
  if (clock.metAt !== null) return clock.metAt <= clock.due ? 'metInTime' : 'metLate';
  if (now >= clock.due) return 'overdue';
  return now >= nearFrom(clock) ? 'near' : 'safe';
}

/** Instant from which the clock counts as near its end. */
export function nearFrom(clock: Pick<Clock, 'from' | 'due'>): number {
  return clock.due - NEAR_SHARE * (clock.due - clock.from);
}
