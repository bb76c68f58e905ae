import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedStatuses, STATUSES } from '@/utils/core/status';
import { verifyChains } from '@/utils/storage/chain';
import { rebuild } from '@/utils/storage/ledger';
import { comment, desk, HOUR } from '../support/desk';

type Step =
  | { do: 'capture'; id: number }
  | { do: 'undo' | 'note'; at: number }
  | { do: 'status'; at: number; to: number }
  | { do: 'answer'; at: number; hours: number }
  | { do: 'wait'; hours: number };

const index = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('capture' as const), id: index }),
  fc.record({ do: fc.constantFrom('undo' as const, 'note' as const), at: index }),
  fc.record({ do: fc.constant('status' as const), at: index, to: fc.nat(STATUSES.length - 1) }),
  fc.record({ do: fc.constant('answer' as const), at: index, hours: fc.nat(60) }),
  // The computer's clock may also be set back.
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: -5, max: 40 }) }),
);

async function run(d: ReturnType<typeof desk>, steps: Step[]): Promise<void> {
  const ids: string[] = [];
  for (const s of steps) {
    if (s.do === 'wait') d.clock.now += s.hours * HOUR;
    else if (s.do === 'capture') {
      const result = await d.captures.capture(comment({ externalId: String(s.id), text: `aduan ${s.id}` }));
      if (result.outcome === 'created') ids.push(result.aduanId);
    } else {
      const id = ids[s.at % Math.max(1, ids.length)];
      if (id === undefined) continue;
      const { aduan } = await d.aduan.detail(id);
      if (s.do === 'undo') await d.captures.undo(id).catch(() => {});
      if (s.do === 'note') await d.aduan.addNote(id, `catatan ${d.clock.now}`);
      if (s.do === 'status') {
        const to = allowedStatuses(aduan.status)[s.to % Math.max(1, allowedStatuses(aduan.status).length)];
        if (to !== undefined) await d.aduan.changeStatus(id, aduan.status, to, 'alasan');
      }
      if (s.do === 'answer') {
        const source = aduan.sources[0];
        const at = d.clock.now + s.hours * HOUR;
        const item = comment({ externalId: `r${at}`, direction: 'out', writtenAt: { kind: 'exact', at } });
        if (source !== undefined) await d.answers.record([{ item, answers: [source.identity] }]);
      }
    }
  }
}

it('whatever is done in whatever order: chains hold, projections are their events, numbers are unique, reminders fit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const d = desk();
      await d.signIn();
      await d.settings.setAccount({ site: 'instagram', handle: 'kec_contoh', name: null });
      await run(d, steps);
      await d.store.write(async (db) => {
        const rows = await db.aduan.toArray();
        expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
        for (const row of rows) {
          expect(verifyChains(await db.events.where('aduanId').equals(row.id).toArray())).toEqual([]);
          const waiting = await db.reminders.where('aduanId').equals(row.id).count();
          const running = row.statusClass === 'open' ? Object.values(row.clocks).filter((clock) => clock.metAt === null).length : 0;
          expect(waiting).toBe(2 * running);
          expect(await rebuild(db, row.id)).toEqual(row);
        }
      });
    }),
    { numRuns: 40, seed: 20261123 },
  );
});
