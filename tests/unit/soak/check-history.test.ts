import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../soak/history/check-history';
import { DUMPED, type Dump } from '../../soak/history/dump';
import { comment, desk, message } from '../support/desk';

async function lived(): Promise<Dump> {
  const d = desk();
  await d.signIn();
  const first = await d.record(comment());
  await d.record(message('Got mampet', null, null));
  const third = await d.record(comment({ externalId: '3', text: 'salah tekan' }));
  await d.aduan.addNote(first.aduanId, 'sudah ditelepon');
  await d.captures.undo(third.aduanId);
  return d.store.read(async (db) =>
    Object.fromEntries(await Promise.all(DUMPED.map(async (name) => [name, await db.table(name).toArray()] as const))) as unknown as Dump);
}

/** What of its kind comes first; the tests say which by its place. */
function at<Row>(rows: Row[], index: number): Row {
  const row = rows[index];
  if (row === undefined) throw new Error('no such row');
  return row;
}

const rowOf = (dump: Dump, number: string) => dump.aduan.find((row) => row.number.endsWith(number)) as Dump['aduan'][number];
const eventOf = (dump: Dump, type: string) => dump.events.find((event) => event.type === type) as Dump['events'][number];

describe('a stored history', () => {
  it('that the product wrote is whole', async () => {
    expect(checkHistory(await lived())).toEqual([]);
  });

  it.each<[what: string, invariant: string, spoil: (dump: Dump) => void]>([
    ['a counter behind its numbers', 'numbers', ({ counters }) => void (at(counters, 0).last = 2)],
    ['a number given twice', 'numbers', (dump) => {
      const payload = dump.events.filter(({ type }) => type === 'captured').map((event) => event.payload);
      for (const one of payload) if (one?.type === 'captured') one.number = 'JBR-2026-0001';
    }],
    ['other words in a payload', 'chains', (dump) => void (eventOf(dump, 'noted').payload = { type: 'noted', text: 'lain' })],
    ['an event cut out of its chain', 'chains', (dump) => void (dump.events = dump.events.filter(({ seq, aduanId }) => seq !== 1 || aduanId !== rowOf(dump, '0001').id))],
    ['a row that says more than its events', 'projection', (dump) => void (rowOf(dump, '0001').status = 'diproses')],
    ['a row that is gone', 'projection', (dump) => void (dump.aduan = dump.aduan.filter(({ number }) => !number.endsWith('0002')))],
    ['a source that leads nowhere', 'identities', (dump) => void (dump.identities = [])],
    ['an identity of one taken back', 'identities', (dump) => void (at(dump.identities, 0).aduanId = rowOf(dump, '0003').id)],
    ['one key twice', 'identities', (dump) => void dump.identities.push({ ...at(dump.identities.filter(({ key }) => key !== undefined), 0) })],
    ['a reminder that was forgotten', 'reminders', (dump) => void dump.reminders.pop()],
    ['a reminder of a clock that stopped', 'reminders', (dump) => void dump.reminders.push({ ...at(dump.reminders, 0), id: 'x', aduanId: rowOf(dump, '0003').id })],
  ])('with %s is found out', async (_what, invariant, spoil) => {
    const dump = await lived();
    spoil(dump);
    expect(checkHistory(dump).map((fault) => fault.invariant)).toContain(invariant);
  });
});
