import { OBLIGATIONS } from '../../../utils/core/clock';
import type { AduanEvent } from '../../../utils/core/events';
import { canonicalJson } from '../../../utils/core/canonical-json';
import { identify } from '../../../utils/core/identity';
import { aduanNumber, jakartaYear } from '../../../utils/core/number';
import { inOrder, project } from '../../../utils/core/project';
import { verifyChains } from '../../../utils/storage/chain';
import type { AduanRecord } from '../../../utils/storage/database';
import { toRecord } from '../../../utils/storage/ledger';
import type { Fault, Invariant } from '../report';
import { byAduan, type Dump } from './dump';

/** What `checkHistory` looks at. */
export const HISTORY: readonly Invariant[] = ['numbers', 'chains', 'projection', 'identities', 'reminders'];

/**
 * Whether what is stored agrees with itself, whoever wrote it. `only`: the aduan whose chains, rows and reminders are
 * looked at again; numbers and identities are always looked at as a whole.
 */
export function checkHistory(dump: Dump, only: ReadonlySet<string> | null = null): Fault[] {
  const events = byAduan(dump);
  const wanted = (id: string): boolean => only === null || only.has(id);
  return [
    ...numbers(dump),
    ...[...events].filter(([id]) => wanted(id)).flatMap(([, own]) => chains(own)),
    ...projection(dump, events, wanted),
    ...identities(dump),
    ...reminders(dump, wanted),
  ];
}

/** In the order in which they were given out: 1, 2, 3 … of each prefix and year, as the counter says. */
function numbers({ events, counters }: Dump): Fault[] {
  const fault = (about: string): Fault => ({ invariant: 'numbers', about });
  const given = inOrder(events).flatMap(({ payload, at }) => (payload?.type === 'captured' ? [{ number: payload.number, at }] : []));
  const last = new Map<string, number>();
  const wrong = given.flatMap(({ number, at }) => {
    const prefix = number.split('-')[0] ?? '';
    const year = jakartaYear(at);
    const series = `${prefix}-${year}`;
    const next = (last.get(series) ?? 0) + 1;
    last.set(series, next);
    const due = aduanNumber(prefix, year, next);
    return due === number ? [] : [fault(`${number} was given where ${due} was next`)];
  });
  const counted = new Map(counters.map(({ id, last: count }) => [id, count]));
  const off = [...new Set([...last.keys(), ...counted.keys()])].flatMap((id) => {
    const [gave, says] = [last.get(id) ?? 0, counted.get(id) ?? 0];
    return gave === says ? [] : [fault(`the counter of ${id} says ${says}, ${gave} were given`)];
  });
  return [...wrong, ...off];
}

function chains(events: AduanEvent[]): Fault[] {
  return verifyChains(events).map(({ eventId, fault }) => ({ invariant: 'chains', about: `${eventId}: ${fault}` }));
}

function projection({ aduan }: Dump, events: Map<string, AduanEvent[]>, wanted: (id: string) => boolean): Fault[] {
  const fault = (about: string): Fault => ({ invariant: 'projection', about });
  const rows = new Map(aduan.map((row) => [row.id, row]));
  return [...new Set([...rows.keys(), ...events.keys()])].filter(wanted).flatMap((id) => {
    const told = project(events.get(id) ?? []);
    const row = rows.get(id);
    if (row === undefined) return [fault(`${id} has events and no row`)];
    if (told === null) return [fault(`${row.number} has a row and no events`)];
    return canonicalJson(row) === canonicalJson(toRecord(told)) ? [] : [fault(`${row.number} is not what its events tell`)];
  });
}

/** Every aduan that was not taken back is found by its source; nothing else is found. */
function identities({ aduan, identities: known }: Dump): Fault[] {
  const fault = (about: string): Fault => ({ invariant: 'identities', about });
  const rows = new Map(aduan.map((row) => [row.id, row]));
  const astray = known.flatMap(({ aduanId }) => {
    const row = rows.get(aduanId);
    if (row === undefined) return [fault(`an identity of ${aduanId}, which does not exist`)];
    return row.status === 'dibatalkan' ? [fault(`${row.number} was taken back and is still found`)] : [];
  });
  const keys = known.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const twice = keys.length === new Set(keys).size ? [] : [fault('one key leads to two aduan')];
  const found = Map.groupBy(known, ({ aduanId }) => aduanId);
  const lost = aduan.filter((row) => row.status !== 'dibatalkan' && !isFound(row, found.get(row.id) ?? []));
  return [...astray, ...twice, ...lost.map(({ number }) => fault(`${number} is not found by its source`))];
}

function isFound(row: AduanRecord, known: Dump['identities']): boolean {
  const source = row.sources[0];
  if (source === undefined) return false;
  const { key, print } = identify(source.item);
  return known.some((identity) => (key === null ? identity.print === print : identity.key === key));
}

/** A running clock has both of its reminders, waiting or shown; nothing waits for one that does not run. */
function reminders({ aduan, reminders: planned }: Dump, wanted: (id: string) => boolean): Fault[] {
  const fault = (about: string): Fault => ({ invariant: 'reminders', about });
  const rows = new Map(aduan.map((row) => [row.id, row]));
  const runs = (id: string, obligation: (typeof OBLIGATIONS)[number]): boolean => {
    const row = rows.get(id);
    return row?.statusClass === 'open' && row.clocks[obligation].metAt === null;
  };
  const stray = planned
    .filter(({ aduanId, obligation, state }) => wanted(aduanId) && state === 'waiting' && !runs(aduanId, obligation))
    .map(({ id }) => fault(`${id} waits, its clock does not run`));
  const ids = new Set(planned.map(({ id }) => id));
  const missing = aduan.filter(({ id }) => wanted(id)).flatMap(({ id }) =>
    OBLIGATIONS.filter((obligation) => runs(id, obligation))
      .flatMap((obligation) => [`${id}/${obligation}/near`, `${id}/${obligation}/overdue`])
      .filter((reminder) => !ids.has(reminder)),
  );
  return [...stray, ...missing.map((id) => fault(`${id} is not planned`))];
}
