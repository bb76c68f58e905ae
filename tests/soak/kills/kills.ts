import { checkHistory, HISTORY } from '../history/check-history.ts';
import { checkPresses, PRESSES } from '../history/check-presses.ts';
import type { Dump } from '../history/dump.ts';
import { createRandom } from '../random.ts';
import type { Fault } from '../report.ts';
import type { Scenario } from '../scenario.ts';
import { createHands, type ReadyPress } from './by-hand.ts';
import { createDesk } from './desk.ts';
import { openOffice } from './office.ts';
import { createPlan, drawKills } from './plan.ts';

const KILLS = { short: 25, whole: 1_000 };
/** Kills of the background between two of the whole browser. */
const CRASH_EVERY = { short: 15, whole: 50 };
const SAY_EVERY = 100;

/**
 * Presses in real Chromium while its background, and now and then the whole browser, is killed at random moments. After
 * each round what is stored is compared with what was pressed and told. The seed gives the same presses and moments; how
 * far the work had come by then is the machine's.
 */
export const kills: Scenario = async ({ seed, short, say }) => {
  const random = createRandom(seed).fork('kills');
  const wanted = short ? KILLS.short : KILLS.whole;
  const crashEvery = short ? CRASH_EVERY.short : CRASH_EVERY.whole;
  const tag = `soak ${seed} catatan`;
  const start = performance.now();
  const office = await openOffice();
  try {
    const plan = createPlan(random, () => Date.now());
    const desk = createDesk(office, tag);
    const hands = createHands(office, desk, tag);
    const count = { rounds: 0, kills: 0, crashes: 0, cut: 0, underWay: 0 };
    const faults: Fault[] = [];
    let dump = await office.dump();
    let sayAt = SAY_EVERY;

    async function byHand(): Promise<ReadyPress | null> {
      if (!random.chance(0.15)) return null;
      const row = dump.aduan.at(-1);
      try {
        return await (row === undefined || random.chance(0.6) ? hands.mark() : hands.note(row.id));
      } catch (error) {
        say(`kills: nothing to press: ${String(error).split('\n')[0] ?? ''}`);
        return null;
      }
    }

    async function underWay(press: Promise<void>): Promise<void> {
      count.underWay += 1;
      await press;
      count.underWay -= 1;
    }

    async function round(crash: boolean): Promise<void> {
      const hand = await byHand();
      const intents = plan.round(dump);
      const moments = crash ? [] : drawKills(random);
      const pressing = intents.map((intent) => after(random.between(0, 60), () => underWay(desk.press(intent))));
      if (hand !== null) pressing.push(underWay(hand().catch(() => undefined)));
      const killing = moments.map((at) => after(at, async () => {
        if (!(await office.kill())) return;
        count.kills += 1;
        count.cut += count.underWay;
      }));
      if (crash) killing.push(after(random.between(0, 150), () => office.crash()));
      await Promise.all([...pressing, ...killing]);
      if (crash) await office.reopen();
    }

    for (let crashAt = crashEvery; count.kills < wanted && faults.length === 0; count.rounds += 1) {
      const crash = count.kills >= crashAt;
      await round(crash);
      if (crash) {
        count.crashes += 1;
        crashAt += crashEvery;
      }
      const before = dump;
      dump = await office.dump();
      faults.push(...checkHistory(dump, crash ? null : touched(before, dump)), ...checkPresses(dump, desk.presses));
      if (faults.length > 0) say(`kills: round ${count.rounds + 1}, after ${count.kills} kills`);
      if (count.kills < sayAt) continue;
      say(`kills: ${count.kills} kills, ${desk.presses.length} presses, ${Math.round((performance.now() - start) / 1_000)} s`);
      sayAt += SAY_EVERY;
    }
    faults.push(...checkHistory(dump));
    const told = desk.presses.filter(({ acknowledged }) => acknowledged !== null).length;
    return {
      name: 'kills',
      seed,
      short,
      checked: [...PRESSES, ...HISTORY],
      faults,
      figures: {
        'background kills': count.kills,
        'browser kills': count.crashes,
        presses: desk.presses.length,
        'under way at a kill': count.cut,
        'pressed with the mouse': hands.count(),
        acknowledged: told,
        'not acknowledged': desk.presses.length - told,
        aduan: dump.aduan.length,
        events: dump.events.length,
        lost: faults.filter(({ invariant }) => invariant === 'kept').length,
        doubled: faults.filter(({ invariant }) => invariant === 'once').length,
        seconds: Math.round((performance.now() - start) / 1_000),
      },
    };
  } finally {
    await office.close();
  }
};

/** Aduan that have events now which they had not before. */
function touched(before: Dump, now: Dump): Set<string> {
  const known = new Set(before.events.map(({ id }) => id));
  return new Set(now.events.filter(({ id }) => !known.has(id)).map(({ aduanId }) => aduanId));
}

async function after(ms: number, work: () => Promise<unknown>): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve, ms));
  await work();
}
