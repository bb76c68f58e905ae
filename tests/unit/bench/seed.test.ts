import { describe, expect, it } from 'vitest';
import { seed, signIn, track } from '../../bench/seed';
import { verifyChains } from '@/utils/storage/chain';
import { rebuild } from '@/utils/storage/ledger';
import { comment, desk, HOUR, NOON } from '../support/desk';

const COUNT = 120;

async function seededDesk() {
  const d = desk();
  const db = d.open();
  await signIn(db);
  await seed(db, COUNT, NOON);
  return { d, db };
}

describe('seeded aduan', () => {
  it('are what the product folds from their events, in whole chains', async () => {
    const { db } = await seededDesk();
    const rows = await db.aduan.toArray();
    expect(rows).toHaveLength(COUNT);
    for (const row of rows) {
      const events = await db.events.where('aduanId').equals(row.id).toArray();
      expect(events.length).toBeGreaterThan(0);
      expect(verifyChains(events)).toEqual([]);
      const before = await db.reminders.where('aduanId').equals(row.id).toArray();
      expect(await rebuild(db, row.id)).toEqual(row);
      const after = await db.reminders.where('aduanId').equals(row.id).toArray();
      expect(before.map(({ id, at }) => ({ id, at }))).toEqual(after.map(({ id, at }) => ({ id, at })));
    }
  });

  it('have every clock value once and all numbers in order', async () => {
    const { db } = await seededDesk();
    const events = await db.events.toArray();
    expect(new Set(events.map(({ hlc }) => hlc)).size).toBe(events.length);
    const captured = (await db.aduan.toArray()).toSorted((a, b) => a.capturedAt - b.capturedAt);
    expect(captured.map(({ number }) => number)).toEqual(captured.map(({ number }) => number).toSorted());
    expect(new Set(captured.map(({ number }) => number)).size).toBe(COUNT);
  });

  it('leave a desk that goes on: found again, next number, nothing to announce anew', async () => {
    const { d, db } = await seededDesk();
    const last = (await db.aduan.toArray()).toSorted((a, b) => a.capturedAt - b.capturedAt).at(-1);
    const known = last?.sources[0]?.item;
    if (known === undefined) throw new Error('nothing seeded');
    expect(await d.captures.capture(known)).toMatchObject({ outcome: 'existing', aduanId: last?.id });
    const { mark } = await d.record(comment({ externalId: '1' }));
    const given = (await db.aduan.toArray()).filter(({ number }) => number.startsWith('UKUR-2026-')).length;
    expect(mark.number).toBe(`UKUR-2026-${String(given).padStart(4, '0')}`);
    await d.reminders.look();
    expect(d.shown.notices).toEqual([]);
    expect(Number(d.shown.badge)).toBeGreaterThan(0);
  });

  it('track items by the product itself', async () => {
    const d = desk();
    const db = d.open();
    await signIn(db);
    await track(db, [comment({ externalId: '1' }), comment({ externalId: '2' })], NOON + HOUR);
    expect((await db.aduan.toArray()).map(({ number }) => number).toSorted()).toEqual(['UKUR-2026-0001', 'UKUR-2026-0002']);
  });
});
