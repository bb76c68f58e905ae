import { nearestClock, type Aduan } from './aduan';
import { clockState, type ClockState } from './clock';
import type { StatusClass, StatusId } from './status';

/** All a host page's content script learns about an aduan it names by key: number, status, deadline. */
export interface Mark {
  number: string;
  status: StatusId;
  statusClass: StatusClass;
  /** The running deadline; null when none runs. */
  due: { from: number; at: number; approximate: boolean } | null;
  /** For closed ones: whether the last clock was met in time. */
  finished: Extract<ClockState, 'metInTime' | 'metLate'> | null;
}

export function markOf(aduan: Aduan): Mark {
  const nearest = nearestClock(aduan);
  const handling = clockState(aduan.clocks.handling, aduan.updatedAt);
  return {
    number: aduan.number,
    status: aduan.status,
    statusClass: aduan.statusClass,
    due: nearest === null
      ? null
      : { from: nearest.clock.from, at: nearest.clock.due, approximate: aduan.start.approximate },
    finished: handling === 'metInTime' || handling === 'metLate' ? handling : null,
  };
}
