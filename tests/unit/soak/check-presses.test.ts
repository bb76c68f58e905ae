import { describe, expect, it } from 'vitest';
import { checkPresses } from '../../soak/history/check-presses';
import { DUMPED, type Dump } from '../../soak/history/dump';
import type { Press } from '../../soak/history/press';
import { comment, desk } from '../support/desk';

/** Two captures, one of them taken back, a note and a status: all pressed, told and stored. */
async function lived(): Promise<{ dump: Dump; presses: Press[] }> {
  const d = desk();
  await d.signIn();
  const first = await d.record(comment());
  const other = comment({ externalId: '2', text: 'salah tekan' });
  const second = await d.record(other);
  const aduanId = first.aduanId;
  await d.aduan.addNote(aduanId, 'catatan 3');
  await d.aduan.changeStatus(aduanId, 'baru', 'diproses', 'catatan 4');
  await d.captures.undo(second.aduanId);
  const dump = await d.store.read(async (db) =>
    Object.fromEntries(await Promise.all(DUMPED.map(async (name) => [name, await db.table(name).toArray()] as const))) as unknown as Dump);
  return {
    dump,
    presses: [
      { n: 1, kind: 'capture', item: comment(), acknowledged: { number: first.mark.number } },
      { n: 2, kind: 'capture', item: other, acknowledged: { number: second.mark.number } },
      { n: 3, kind: 'note', aduanId, payload: { type: 'noted', text: 'catatan 3' }, acknowledged: 'saved' },
      { n: 4, kind: 'status', aduanId, payload: { type: 'statusChanged', from: 'baru', to: 'diproses', note: 'catatan 4' }, acknowledged: 'saved' },
      { n: 5, kind: 'undo', aduanId: second.aduanId, acknowledged: 'saved' },
    ],
  };
}

/** The first aduan was met again, as this item. */
const metAgain = (dump: Dump, item: ReturnType<typeof comment>): void => {
  const first = dump.events.find(({ payload }) => payload?.type === 'captured' && payload.item.externalId === comment().externalId);
  if (first !== undefined) dump.events.push({ ...first, id: 'again', type: 'sourceMet', payload: { type: 'sourceMet', item } });
};

const without = (dump: Dump, type: string): void => void (dump.events = dump.events.filter((event) => event.type !== type));

describe('presses', () => {
  it('that are all stored are all right, also those nobody was told of', async () => {
    const { dump, presses } = await lived();
    expect(checkPresses(dump, presses)).toEqual([]);
    expect(checkPresses(dump, presses.map((press) => ({ ...press, acknowledged: null }) as Press))).toEqual([]);
  });

  it('may meet the same comment again', async () => {
    const { dump, presses } = await lived();
    metAgain(dump, comment());
    expect(checkPresses(dump, presses)).toEqual([]);
  });

  it('may be missing when nobody was told', async () => {
    const { dump, presses } = await lived();
    without(dump, 'noted');
    const untold = presses.map((press) => (press.kind === 'note' ? { ...press, acknowledged: null } : press));
    expect(checkPresses(dump, untold)).toEqual([]);
  });

  it.each<[what: string, invariant: string, spoil: (dump: Dump, presses: Press[]) => void]>([
    ['a note lost', 'kept', (dump) => without(dump, 'noted')],
    ['a status lost', 'kept', (dump) => without(dump, 'statusChanged')],
    ['a capture lost', 'kept', (dump) => without(dump, 'captured')],
    ['another number than was shown', 'kept', (_, presses) => void Object.assign(presses[0] ?? {}, { acknowledged: { number: 'JBR-2026-0009' } })],
    ['words cut off', 'kept', (_, presses) => void Object.assign(presses[0] ?? {}, { item: comment({ text: 'lebih panjang' }) })],
    ['an undo lost', 'kept', (dump) => void dump.aduan.forEach((row) => (row.status = 'baru'))],
    ['a question lost', 'kept', (_, presses) => void presses.push({ n: 6, kind: 'capture', item: comment({ externalId: '6' }), acknowledged: 'asked' })],
    ['a reply lost', 'kept', (dump, presses) => void presses.push({ n: 6, kind: 'reply', aduanId: dump.aduan[0]?.id ?? '', text: 'Baik', acknowledged: 'saved' })],
    ['a note twice', 'once', (dump) => void dump.events.push(...dump.events.filter(({ type }) => type === 'noted'))],
    ['a comment in two aduan', 'once', (dump) => void dump.aduan.push(...dump.aduan.filter(({ status }) => status === 'diproses').map((row) => ({ ...row, id: 'x' })))],
    ['a note that nobody wrote', 'whole', (_, presses) => void presses.splice(2, 1)],
    ['another comment taken for it', 'whole', (dump) => metAgain(dump, comment({ externalId: '2', text: 'salah tekan' }))],
    ['half an aduan', 'whole', (dump) => without(dump, 'captured')],
  ])('with %s are found out', async (_what, invariant, spoil) => {
    const { dump, presses } = await lived();
    spoil(dump, presses);
    expect(checkPresses(dump, presses).map((fault) => fault.invariant)).toContain(invariant);
  });
});
