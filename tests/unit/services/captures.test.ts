import { describe, expect, it } from 'vitest';
import { textPrint } from '@/utils/core/identity';
import { identitiesOf, project } from '@/utils/core/project';
import { verifyChains } from '@/utils/storage/chain';
import { comment, desk, HOUR, message, NOON } from '../support/desk';

const before = textPrint('sebelumnya');
const after = textPrint('sesudahnya');

describe('numbers', () => {
  it('runs in sequence per prefix and year, whatever comes at once', async () => {
    const { captures, signIn } = desk();
    await signIn();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) => captures.capture(comment({ externalId: `${i}`, text: `aduan ${i}` }))),
    );
    const numbers = results.map((result) => (result.outcome === 'created' ? result.mark.number : result.outcome));
    expect(numbers.toSorted()).toEqual(
      Array.from({ length: 20 }, (_, i) => `JBR-2026-${String(i + 1).padStart(4, '0')}`),
    );
  });

  it('takes the year of Surakarta, not of UTC', async () => {
    const { clock, captures, signIn } = desk();
    await signIn();
    clock.now = Date.UTC(2026, 11, 31, 17, 30);
    const result = await captures.capture(comment());
    expect(result).toMatchObject({ outcome: 'created', mark: { number: 'JBR-2027-0001' } });
  });

  it('never gives the number of an undone capture again', async () => {
    const d = desk();
    await d.signIn();
    const first = await d.record(comment());
    await d.captures.undo(first.aduanId);
    const again = await d.record(comment());
    expect(again.mark.number).toBe('JBR-2026-0002');
    const all = await d.aduan.list({ search: '', filter: 'all', offset: 0, limit: 10 });
    expect(all.rows.map((row) => [row.number, row.status])).toEqual([
      ['JBR-2026-0002', 'baru'],
      ['JBR-2026-0001', 'dibatalkan'],
    ]);
  });
});

describe('the same thing twice', () => {
  it('is one aduan when two tabs press at the same moment', async () => {
    const { captures, signIn } = desk();
    await signIn();
    const results = await Promise.all([captures.capture(comment()), captures.capture(comment({ pageUrl: 'https://www.instagram.com/' }))]);
    expect(results.map((result) => result.outcome).toSorted()).toEqual(['created', 'existing']);
  });

  it.each([
    { name: 'agreeing neighbour before', again: message('iya', before, null), outcome: 'existing' },
    { name: 'agreeing neighbour after', again: message('iya', null, after), outcome: 'existing' },
    { name: 'a contradicting neighbour', again: message('iya', textPrint('lain'), after), outcome: 'unsure' },
    { name: 'no neighbour to tell by', again: message('iya', null, null), outcome: 'unsure' },
    { name: 'another text', again: message('tidak', before, after), outcome: 'created' },
    { name: 'another thread', again: { ...message('iya', before, after), threadId: 'x' }, outcome: 'created' },
    { name: 'the other direction', again: { ...message('iya', before, after), direction: 'out' as const }, outcome: 'created' },
  ])('without ids and with $name: $outcome', async ({ again, outcome }) => {
    const { captures, record, signIn } = desk();
    await signIn();
    await record(message('iya', before, after));
    expect((await captures.capture(again)).outcome).toBe(outcome);
  });

  it('learns the id when the same message is met again with one', async () => {
    const d = desk();
    await d.signIn();
    await d.record(message('iya', before, after));
    const named = { ...message('iya', before, null), externalId: 'mid.1' };
    expect((await d.captures.capture(named)).outcome).toBe('existing');
    // From now on the id alone is enough, whatever stands around it.
    expect((await d.captures.capture({ ...named, neighbours: { before: textPrint('x'), after: null } })).outcome).toBe('existing');
  });

  it('completes a text that was cut', async () => {
    const d = desk();
    await d.signIn();
    const first = await d.record(comment({ text: 'Pak, lampu', textCut: true }));
    await d.captures.capture(comment({ text: 'Pak, lampu jalan mati' }));
    const { aduan, events } = await d.aduan.detail(first.aduanId);
    expect(aduan.sources[0]?.item.text).toBe('Pak, lampu jalan mati');
    expect(events.map((event) => event.type)).toEqual(['captured', 'sourceCompleted']);
    expect(verifyChains(events)).toEqual([]);
  });
});

describe('what an aduan is found by', () => {
  /** The identities stored, and those its events tell. */
  async function identities(d: ReturnType<typeof desk>, aduanId: string) {
    const { events } = await d.aduan.detail(aduanId);
    const told = project(events);
    const stored = await d.store.read((db) => db.identities.where('aduanId').equals(aduanId).toArray());
    expect(stored.map(({ key, print, before: b, after: a }) => ({ key: key ?? null, print, before: b, after: a })))
      .toEqual(told === null ? [] : identitiesOf(told));
    return { keys: stored.map(({ key }) => key ?? null), types: events.map(({ type }) => type) };
  }

  it('follows from its events: an id learned later', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(message('iya', before, after));
    await d.captures.capture({ ...message('iya', before, null), externalId: 'mid.1' });
    expect(await identities(d, aduanId)).toEqual({ keys: ['instagram:dm:mid.1'], types: ['captured', 'sourceCompleted'] });
    // Another message with the same words and an id of its own is another aduan.
    expect((await d.captures.capture({ ...message('iya', before, null), externalId: 'mid.2' })).outcome).toBe('created');
  });

  it('follows from its events: the same by the person’s word, then taken back', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(message('iya', before, after));
    await d.captures.capture(message('iya', null, null));
    const [waiting] = await d.captures.pending();
    await d.captures.resolve(waiting?.id ?? '', { kind: 'same', aduanId });
    expect(await identities(d, aduanId)).toEqual({ keys: [null, null], types: ['captured', 'sourceMet'] });
    expect((await d.captures.capture(message('iya', null, null))).outcome).toBe('unsure');
    const other = await d.record(comment());
    await d.captures.undo(other.aduanId);
    expect((await identities(d, other.aduanId)).keys).toEqual([]);
    expect((await d.captures.capture(comment())).outcome).toBe('created');
  });
});

describe('what waits for the person', () => {
  it('is recorded once they have said who they are', async () => {
    const d = desk();
    expect((await d.captures.capture(comment())).outcome).toBe('needsProfile');
    expect((await d.captures.capture(comment())).outcome).toBe('needsProfile');
    expect(await d.captures.pending()).toHaveLength(1);
    await d.signIn();
    await d.captures.recordWaiting();
    expect(await d.captures.pending()).toEqual([]);
    expect((await d.aduan.counts()).open).toBe(1);
  });

  it.each([
    { as: 'same' as const, open: 1 },
    { as: 'different' as const, open: 2 },
    { as: 'drop' as const, open: 1 },
  ])('answered "$as" leaves $open aduan', async ({ as, open }) => {
    const d = desk();
    await d.signIn();
    const first = await d.record(message('iya', before, after));
    const { aduanId } = first;
    await d.captures.capture(message('iya', null, null));
    const [waiting] = await d.captures.pending();
    expect(waiting?.candidates.map((row) => row.id)).toEqual([aduanId]);
    await d.captures.resolve(waiting?.id ?? '', as === 'same' ? { kind: as, aduanId } : { kind: as });
    // Answering again, as a second tab would, changes nothing.
    await d.captures.resolve(waiting?.id ?? '', { kind: 'different' });
    expect((await d.aduan.counts()).open).toBe(open);
    expect(await d.captures.pending()).toEqual([]);
  });

  it('is recorded and no longer asked about, or neither, when the background dies in between', async () => {
    const d = desk();
    await d.signIn();
    await d.record(message('iya', before, after));
    await d.captures.capture(message('iya', null, null));
    const [waiting] = await d.captures.pending();
    const killed = () => {
      throw new RangeError('killed');
    };
    await d.store.write(async (db) => db.pending.hook('deleting').subscribe(killed));
    await expect(d.captures.resolve(waiting?.id ?? '', { kind: 'different' })).rejects.toThrow();
    expect((await d.aduan.counts()).open).toBe(1);
    await d.store.write(async (db) => db.pending.hook('deleting').unsubscribe(killed));
    await d.captures.resolve(waiting?.id ?? '', { kind: 'different' });
    expect(await d.aduan.counts()).toMatchObject({ open: 2, pending: 0 });
  });

  it('waits beside another that only reads alike', async () => {
    const d = desk();
    await d.captures.capture(message('iya', before, null));
    await d.captures.capture(message('iya', before, null));
    await d.captures.capture(message('iya', null, after));
    await d.captures.capture({ ...message('iya', before, null), authorHandle: 'budi.contoh' });
    expect(await d.captures.pending()).toHaveLength(3);
  });
});

describe('undo', () => {
  it('is refused once somebody worked on it', async () => {
    const d = desk();
    await d.signIn();
    const first = await d.record(comment());
    const id = first.aduanId;
    await d.aduan.addNote(id, 'sudah ditelepon');
    await expect(d.captures.undo(id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('undo by a page', () => {
  it.each([
    { minutes: 4, refused: false },
    { minutes: 6, refused: true },
  ])('after $minutes minutes is refused: $refused', async ({ minutes, refused }) => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    d.clock.now += minutes * 60_000;
    const undone = d.captures.undo(aduanId, 5 * 60_000);
    if (refused) await expect(undone).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    else await expect(undone).resolves.toBeUndefined();
  });
});

describe('marks', () => {
  it('tells of named items only, in the order asked', async () => {
    const d = desk();
    await d.signIn();
    await d.record(comment());
    const tracked = { key: 'instagram:comment:18000000000000001', print: 'x', before: null, after: null };
    const marks = await d.captures.marks([{ ...tracked, key: 'instagram:comment:2' }, tracked]);
    expect(marks).toEqual([
      null,
      {
        number: 'JBR-2026-0001',
        status: 'baru',
        statusClass: 'open',
        due: { from: NOON - HOUR, at: NOON + 23 * HOUR, approximate: false },
        finished: null,
      },
    ]);
  });
});
