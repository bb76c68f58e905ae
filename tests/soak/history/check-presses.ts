import { canonicalJson } from '../../../utils/core/canonical-json';
import type { AduanEvent, EventPayload } from '../../../utils/core/events';
import type { CapturedItem } from '../../../utils/core/item';
import type { Fault, Invariant } from '../report';
import { byAduan, type Dump } from './dump';
import { truthOf, type Press } from './press';

/** What `checkPresses` looks at. */
export const PRESSES: readonly Invariant[] = ['kept', 'once', 'whole'];

/**
 * Whether what is stored is what was pressed: everything acknowledged, nothing twice, nothing that nobody pressed. An
 * unacknowledged press may be there or not.
 */
export function checkPresses(dump: Dump, presses: readonly Press[]): Fault[] {
  const stored = new Stored(dump);
  return [
    ...presses.flatMap((press) => (press.acknowledged === null ? [] : kept(press, stored))),
    ...presses.flatMap((press) => repeated(press, stored)),
    ...doubled(dump),
    ...foreign(dump, presses),
  ];
}

/** Stored things by what a press is known by. */
class Stored {
  readonly #status: Map<string, string>;
  readonly #answered: Set<string>;
  readonly #captured = new Map<string, { aduanId: string; number: string; item: CapturedItem }[]>();
  readonly #words = new Map<string, number>();
  readonly #waiting: Set<string>;

  constructor({ events, aduan, pending }: Dump) {
    this.#status = new Map(aduan.map(({ id, status }) => [id, status]));
    this.#answered = new Set(aduan.filter(({ firstAnswer }) => firstAnswer !== null).map(({ id }) => id));
    this.#waiting = new Set(pending.map(({ item }) => truthOf(item)));
    for (const { aduanId, payload } of events) {
      if (payload?.type === 'captured') {
        const truth = truthOf(payload.item);
        const known = this.#captured.get(truth) ?? [];
        this.#captured.set(truth, [...known, { aduanId, number: payload.number, item: payload.item }]);
      } else if (payload !== null) {
        const words = sayingOf(aduanId, payload);
        this.#words.set(words, (this.#words.get(words) ?? 0) + 1);
      }
    }
  }

  status(aduanId: string): string {
    return this.#status.get(aduanId) ?? 'missing';
  }

  answered(aduanId: string): boolean {
    return this.#answered.has(aduanId);
  }

  captures(truth: string) {
    return this.#captured.get(truth) ?? [];
  }

  waits(truth: string): boolean {
    return this.#waiting.has(truth);
  }

  /** How often exactly this was stored. */
  count(aduanId: string, payload: EventPayload): number {
    return this.#words.get(sayingOf(aduanId, payload)) ?? 0;
  }
}

function kept(press: Press, stored: Stored): Fault[] {
  const lost = (about: string): Fault => ({ invariant: 'kept', about: `press ${press.n}: ${about}` });
  switch (press.kind) {
    case 'capture': {
      const { item, acknowledged } = press;
      const truth = truthOf(item);
      const found = stored.captures(truth);
      if (acknowledged === null) return [];
      if (acknowledged === 'asked') return found.length > 0 || stored.waits(truth) ? [] : [lost(`${truth} was kept to be asked about and is gone`)];
      const own = found.find(({ number }) => number === acknowledged.number);
      if (own === undefined) return [lost(`${acknowledged.number} was shown and is not stored`)];
      return canonicalJson(own.item.text) === canonicalJson(item.text) ? [] : [lost(`${acknowledged.number} has other words`)];
    }
    case 'undo':
      return stored.status(press.aduanId) === 'dibatalkan' ? [] : [lost(`${press.aduanId} was taken back and is ${stored.status(press.aduanId)}`)];
    case 'reply':
      return stored.answered(press.aduanId) ? [] : [lost(`${press.aduanId} was answered and does not know it`)];
    case 'note':
    case 'status':
      return stored.count(press.aduanId, press.payload) > 0 ? [] : [lost(`${press.kind} of ${press.aduanId} is not stored`)];
  }
}

/** Notes and reasons of the soak are unique, so one found twice was written twice. */
function repeated(press: Press, stored: Stored): Fault[] {
  if (press.kind !== 'note' && press.kind !== 'status') return [];
  const count = stored.count(press.aduanId, press.payload);
  return count > 1 ? [{ invariant: 'once', about: `press ${press.n}: ${press.kind} of ${press.aduanId} is stored ${count} times` }] : [];
}

/** One comment, one aduan that was not taken back; and one capture in each. */
function doubled({ events, aduan }: Dump): Fault[] {
  const live = aduan.filter(({ status }) => status !== 'dibatalkan');
  const twins = Map.groupBy(live, ({ sources }) => (sources[0] === undefined ? '' : truthOf(sources[0].item)));
  const captures = Map.groupBy(events.filter(({ type }) => type === 'captured'), ({ aduanId }) => aduanId);
  return [
    ...[...twins].filter(([, rows]) => rows.length > 1).map(([truth, rows]) => `${truth} is ${rows.map(({ number }) => number).join(' and ')}`),
    ...[...captures].filter(([, own]) => own.length > 1).map(([id]) => `${id} was captured twice`),
  ].map((about): Fault => ({ invariant: 'once', about }));
}

/** Nothing is stored that was never pressed, or only in part. */
function foreign(dump: Dump, presses: readonly Press[]): Fault[] {
  const items = new Set(presses.flatMap((press) => (press.kind === 'capture' ? [pressed(press.item)] : [])));
  const said = new Set(presses.flatMap((press) => (press.kind === 'note' || press.kind === 'status' ? [sayingOf(press.aduanId, press.payload)] : [])));
  const undone = new Set(presses.flatMap((press) => (press.kind === 'undo' ? [press.aduanId] : [])));
  const replies = new Set(presses.flatMap((press) => (press.kind === 'reply' ? [`${press.aduanId} ${press.text}`] : [])));
  const written = new Map(dump.events.flatMap(({ aduanId, payload }) => (payload?.type === 'captured' ? [[aduanId, truthOf(payload.item)]] : [])));
  const known = ({ aduanId, payload }: AduanEvent): boolean => {
    if (payload === null) return false;
    if (payload.type === 'captured') return items.has(pressed(payload.item));
    // Pressed once more, and the same one.
    if (payload.type === 'sourceMet' || payload.type === 'sourceCompleted') {
      return items.has(pressed(payload.item)) && written.get(aduanId) === truthOf(payload.item);
    }
    if (payload.type === 'answered') return replies.has(`${aduanId} ${payload.text}`);
    if (payload.type === 'statusChanged' && payload.to === 'dibatalkan') return undone.has(aduanId);
    return said.has(sayingOf(aduanId, payload));
  };
  const headless = [...byAduan(dump)].filter(([, own]) => !own.some(({ type, seq }) => type === 'captured' && seq === 1));
  return [
    ...dump.events.filter((event) => !known(event)).map(({ id, type }) => `${id} (${type}) was never pressed like that`),
    ...headless.map(([id]) => `${id} does not begin with its capture`),
  ].map((about): Fault => ({ invariant: 'whole', about }));
}

/** What of an item must arrive as it was; a page read twice may differ in neighbours and in words such as "2 jam". */
function pressed(item: CapturedItem): string {
  return canonicalJson([truthOf(item), item.site, item.kind, item.text, item.permalink]);
}

function sayingOf(aduanId: string, payload: EventPayload): string {
  return `${aduanId} ${canonicalJson(payload)}`;
}
