import type { CapturedItem } from '../../../utils/core/item.ts';
import { allowedStatuses, type StatusId } from '../../../utils/core/status.ts';
import type { Dump } from '../history/dump.ts';
import { truthOf } from '../history/press.ts';
import type { Random } from '../random.ts';
import { inventItem } from './invent.ts';

/** What a person is about to press. */
export type Intent =
  | { do: 'capture'; item: CapturedItem; from: 'tab' | 'secondTab' }
  | { do: 'note'; aduanId: string }
  | { do: 'status'; aduanId: string; from: StatusId; to: StatusId }
  | { do: 'undo'; aduanId: string }
  | { do: 'answer'; pendingId: string; as: { kind: 'same'; aduanId: string } | { kind: 'different' } };

/** Draws what is pressed in one round, from what is stored when it begins. */
export function createPlan(random: Random, now: () => number) {
  const met: CapturedItem[] = [];

  function newItem(): CapturedItem {
    const item = inventItem(met.length + 1, random, now());
    met.push(item);
    return item;
  }

  function captures(): Intent[] {
    // A comment met before: recorded already, taken back, or cut off by a kill.
    const item = met.length > 0 && random.chance(0.25) ? random.pick(met) : newItem();
    const from = random.pick(['tab', 'secondTab'] as const);
    const other = from === 'tab' ? 'secondTab' : 'tab';
    return random.chance(0.3) ? [{ do: 'capture', item, from }, { do: 'capture', item, from: other }] : [{ do: 'capture', item, from }];
  }

  function changes({ aduan, events }: Dump): Intent[] {
    const row = random.pick(aduan.slice(-60));
    const kind = random.next();
    if (kind < 0.4) return [{ do: 'note', aduanId: row.id }];
    if (kind < 0.6) {
      const fresh = aduan.filter(({ id, status }) => status === 'baru' && events.every((event) => event.aduanId !== id || event.type === 'captured'));
      return fresh.length === 0 ? [] : [{ do: 'undo', aduanId: random.pick(fresh.slice(-20)).id }];
    }
    const steps = allowedStatuses(row.status);
    if (steps.length === 0) return [];
    const step = (): Intent => ({ do: 'status', aduanId: row.id, from: row.status, to: random.pick(steps) });
    // Two windows now and then step from the same status: one of them is refused.
    return random.chance(0.1) ? [step(), step()] : [step()];
  }

  /** The honest answer: the same only when the same invented person wrote it. */
  function answers({ pending, aduan }: Dump): Intent[] {
    return pending.slice(0, 1).map(({ id, item, candidateIds }) => {
      const same = aduan.find((row) => candidateIds.includes(row.id) && row.status !== 'dibatalkan'
        && row.sources[0] !== undefined && truthOf(row.sources[0].item) === truthOf(item));
      return { do: 'answer', pendingId: id, as: same === undefined ? { kind: 'different' } : { kind: 'same', aduanId: same.id } };
    });
  }

  return {
    round(dump: Dump): Intent[] {
      const wanted = Array.from({ length: random.between(1, 3) }, () =>
        dump.aduan.length > 3 && random.chance(0.55) ? changes(dump) : captures()).flat();
      const asked = dump.pending.length > 0 && random.chance(0.6) ? answers(dump) : [];
      const intents = [...asked, ...wanted];
      return intents.length === 0 ? captures() : intents;
    },
  };
}

/** When the background is stopped in a round, ms from its beginning. */
export function drawKills(random: Random): number[] {
  const first = random.chance(0.1) ? 0 : random.between(0, 110);
  return random.chance(0.3) ? [first, first + random.between(10, 220)] : [first];
}
