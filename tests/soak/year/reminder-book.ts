import type { AduanEvent } from '../../../utils/core/events.ts';
import type { WrittenAt } from '../../../utils/core/item.ts';

/**
 * Which reminders are owed and which were given, reckoned from the events by arithmetic of its own: the product's clocks
 * are what is on trial.
 */

const HOUR = 3_600_000;
const CLOSED: ReadonlySet<string> = new Set(['selesai', 'tidak_dapat_ditindaklanjuti', 'bukan_wewenang', 'diarsipkan', 'dibatalkan']);
/** More than this many at once come as one. */
const MOST_AT_ONCE = 3;

/** A clock that runs; epoch ms. */
interface Running {
  obligation: 'response' | 'handling';
  near: number;
  due: number;
}

export interface Shown {
  id: string;
  title: string;
}

export interface Look {
  now: number;
  shown: Shown[];
  /** Ids of notices the system would not show. */
  refused: string[];
  /** The background was killed before the look was over. */
  killed: boolean;
}

/** Clocks that run by these events; none once it is closed. */
export function runningClocks(events: AduanEvent[]): Running[] {
  const said = events.toSorted((a, b) => a.seq - b.seq);
  const first = said[0]?.payload;
  if (first?.type !== 'captured') return [];
  const status = said.findLast(({ type }) => type === 'statusChanged')?.payload;
  if (status?.type === 'statusChanged' && CLOSED.has(status.to)) return [];
  const from = startOf(first.item.writtenAt, said[0]?.at ?? 0);
  const answered = said.some(({ type }) => type === 'answered');
  const clock = (obligation: Running['obligation'], hours: number): Running => ({ obligation, near: from + 0.75 * hours * HOUR, due: from + hours * HOUR });
  const handling = clock('handling', first.policy.handlingHours);
  return answered ? [handling] : [clock('response', first.policy.responseHours), handling];
}

function startOf(written: WrittenAt | null, captured: number): number {
  if (written === null) return captured;
  if (written.kind === 'exact') return Math.min(written.at, captured);
  return written.latest - written.earliest > 24 * HOUR ? captured : Math.min(written.earliest, captured);
}

export function createReminderBook() {
  const running = new Map<string, Running[]>();
  const given = new Set<string>();
  /** Shown just before a kill: known to the person, perhaps not to the disk. */
  const perhaps = new Set<string>();

  /** Ids (`aduan/obligation/stage`) that a look at `now` has to show. A passed deadline takes the place of its "near". */
  function owed(now: number): string[] {
    return [...running].flatMap(([id, clocks]) =>
      clocks
        .flatMap(({ obligation, near, due }) => (now >= due ? [`${id}/${obligation}/overdue`] : now >= near ? [`${id}/${obligation}/near`] : []))
        .filter((reminder) => !given.has(reminder)),
    );
  }

  /** What was wrong with a look, in words. */
  function looked({ now, shown, refused, killed }: Look): string[] {
    const all = owed(now);
    const due = all.filter((id) => !perhaps.has(id));
    const summary = shown.find(({ id }) => id === 'overview');
    const single = shown.filter(({ id }) => id !== 'overview').map(({ id }) => id);
    const faults = [
      ...single.filter((id) => !all.includes(id)).map((id) => `${id} was shown at ${stamp(now)}${given.has(id) ? ', again' : ' and was not due'}`),
      ...single.filter((id, index) => single.indexOf(id) !== index).map((id) => `${id} was shown twice at ${stamp(now)}`),
    ];
    if (summary !== undefined) {
      const told = Number(/\d+/.exec(summary.title)?.[0]);
      const fits = shown.length === 1 && told > MOST_AT_ONCE && told >= due.length && told <= all.length;
      if (!fits) faults.push(`the summary at ${stamp(now)} speaks of ${told}, ${due.length} were due`);
    } else if (single.length > MOST_AT_ONCE) {
      faults.push(`${single.length} notices came at once at ${stamp(now)}`);
    }
    const known = summary === undefined ? single : all;
    if (!killed && !refused.includes('overview')) {
      const missing = due.filter((id) => !known.includes(id) && !refused.includes(id));
      faults.push(...missing.map((id) => `${id} was due at the look of ${stamp(now)} and was not shown`));
    }
    settle(all, known, killed, summary !== undefined, refused);
    return faults;
  }

  function settle(all: string[], known: string[], killed: boolean, summarised: boolean, refused: string[]): void {
    const last = summarised ? known : known.slice(-1);
    for (const id of known) {
      if (killed && last.includes(id)) perhaps.add(id);
      else given.add(id);
    }
    if (killed || refused.length > 0) return;
    for (const id of all) if (perhaps.delete(id)) given.add(id);
  }

  return {
    /** These are all events of the aduan. */
    know(id: string, events: AduanEvent[]): void {
      const clocks = runningClocks(events);
      if (clocks.length === 0) running.delete(id);
      else running.set(id, clocks);
    },
    owed,
    looked,
    /** How many are past the nearest deadline that runs. */
    overdue(now: number): number {
      return [...running.values()].filter((clocks) => clocks.some(({ due }) => due <= now)).length;
    },
    /** Epoch ms of the next moment after `now`; null without one. */
    next(now: number): number | null {
      const moments = [...running].flatMap(([id, clocks]) => clocks.flatMap(({ obligation, near, due }) => [
        { id: `${id}/${obligation}/near`, at: near },
        { id: `${id}/${obligation}/overdue`, at: due },
      ]));
      const ahead = moments.filter(({ id, at }) => at > now && !given.has(id) && !perhaps.has(id)).map(({ at }) => at);
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
  };
}

function stamp(at: number): string {
  return new Date(at).toISOString();
}
