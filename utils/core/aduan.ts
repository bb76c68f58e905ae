import type { Clock, ClockStart, Obligation } from './clock';
import type { Identity } from './identity';
import type { CapturedItem, Site } from './item';
import type { StatusClass, StatusId } from './status';

export const ADUAN_SCHEMA = 1;

export interface FirstAnswer {
  /** Epoch ms; the latest instant the page's words allow when it is not exact. */
  at: number;
  approximate: boolean;
}

/** Where the aduan came from, one per captured comment or message. */
export interface Source {
  item: CapturedItem;
  identity: Identity;
  capturedAt: number;
}

/**
 * The projection of an aduan's events that lists and searches read. Never written but by folding events, and always
 * rebuildable from them.
 */
export interface Aduan {
  id: string;
  /** JBR-2026-0412 */
  number: string;
  status: StatusId;
  statusClass: StatusClass;
  site: Site;
  /** First words of the complaint. */
  title: string;
  reporter: { handle: string | null; name: string | null };
  sources: Source[];
  start: ClockStart;
  clocks: Record<Obligation, Clock>;
  /** Due instant of the nearest clock that still runs; null when none does. */
  nextDueAt: number | null;
  firstAnswer: FirstAnswer | null;
  capturedAt: number;
  closedAt: number | null;
  updatedAt: number;
  /** Who recorded it. */
  recordedBy: { name: string; unit: string };
  schema: number;
}

/** The clock that decides the colour: the nearest one still running, else null. */
export function nearestClock(aduan: Pick<Aduan, 'clocks' | 'statusClass'>): { obligation: Obligation; clock: Clock } | null {
  if (aduan.statusClass === 'closed') return null;
  const running = (Object.entries(aduan.clocks) as [Obligation, Clock][])
    .filter(([, clock]) => clock.metAt === null)
    .toSorted(([, a], [, b]) => a.due - b.due);
  const first = running[0];
  return first === undefined ? null : { obligation: first[0], clock: first[1] };
}

/** The comment or message of this site that an answer belongs under; null when the aduan has none there. */
export function ownReplySource(aduan: Pick<Aduan, 'sources'>, site: Site): Source | null {
  return aduan.sources.findLast(({ item }) => item.site === site && item.kind !== 'selection') ?? null;
}
