import type { Page } from '@playwright/test';
import { launchLab, pressMark, until, type Lab } from '../harness/index.ts';
import { OFFLINE } from '../probe/offline.ts';
import { benchComment, POST_URL } from './comments.ts';
import { plantSeeder } from './plant-seeder.ts';
import { postPage, type BenchPage } from './post-page.ts';
import { benchRow, type Bench } from './row.ts';
import type { Seeder } from './seeder.ts';
import { median, spread } from './stats.ts';

/** Presses a run, and before the first one to warm up. */
const PRESSES = 5;
/** Between two measurements: what a capture sets going afterwards (badge, alarm, marks) is over by then. */
const REST_MS = 250;

/** What we keep in the background. Instants are wall clock, epoch ms with fractions. */
interface Watch {
  /** When a transaction that wrote an event was complete. */
  saved: { at: number; durability: string }[];
  /** Time of one put into a database of its own, from the call until its transaction was complete. */
  bare(): Promise<number>;
}

type Scope = typeof globalThis & { bench: BenchPage; seeder: Seeder; watch: Watch };

/** From the press on a comment's action to the record being safe on the disk, with `count` aduan stored already. `aim` in words. */
export function captureBench(count: number, aim: string): Bench {
  return async ({ runs, say }) => {
    const lab = await launchLab({ standin: OFFLINE });
    try {
      const seconds = await fill(lab, count);
      say(`capture-${count}: ${count} aduan stored in ${seconds.toFixed(1)} s`);
      await lab.worker.evaluate(setWatch);
      const total = (runs + 1) * PRESSES;
      const page = await openPost(lab, total);
      const ours: number[] = [];
      const bare: number[] = [];
      for (let press = 0; press < total; press += 1) {
        const took = await pressed(lab, page, press);
        await rest();
        const single = await lab.worker.evaluate(() => (globalThis as Scope).watch.bare());
        await rest();
        if (press < PRESSES) continue;
        ours.push(took);
        bare.push(single);
      }
      say(`capture-${count}: ${ours.length} presses`);
      const durability = await lab.worker.evaluate(() => (globalThis as Scope).watch.saved.at(-1)?.durability ?? 'unknown');
      return benchRow({
        id: `capture-${count}`,
        unit: 'ms',
        ours: median(ours),
        baselines: { 'bare put': median(bare) },
        aim,
        note: `real press on the page to complete transaction (durability ${durability}) in the background, ${count} aduan stored before; `
          + `bare put: one row into a database of its own, strict, in the same worker between the presses. ${ours.length} presses, ${spread(ours)} ms; bare ${spread(bare)} ms.`,
      });
    } finally {
      await lab.close();
    }
  };
}

async function fill(lab: Lab, count: number): Promise<number> {
  await plantSeeder(lab);
  const start = performance.now();
  await lab.worker.evaluate(async (wanted) => {
    const { seeder } = globalThis as Scope;
    await seeder.signIn();
    await seeder.seed(wanted);
  }, count);
  return (performance.now() - start) / 1_000;
}

async function openPost(lab: Lab, comments: number): Promise<Page> {
  const page = await lab.context.newPage();
  await page.route('**/*', (route) => (route.request().isNavigationRequest()
    ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: postPage() })
    : route.abort()));
  await page.goto(POST_URL);
  // With some below, so that the last one pressed does not lie under the notice.
  const all = Array.from({ length: comments + 12 }, (_, index) => benchComment(index));
  await page.evaluate((list) => (globalThis as Scope).bench.add(list, list.length, 0), all);
  return page;
}

/** Presses the action of a comment with the mouse; milliseconds until its record was complete. */
async function pressed(lab: Lab, page: Page, index: number): Promise<number> {
  const presses = () => page.evaluate(() => (globalThis as Scope).bench.presses);
  const saved = () => lab.worker.evaluate(() => (globalThis as Scope).watch.saved);
  const before = (await saved()).length;
  const row = page.locator('#list .row').filter({ has: page.locator(`a[href*="/c/${benchComment(index).id}/"]`) });
  await pressMark(row);
  const entry = await until('the record', async () => (await saved())[before] ?? null);
  const at = (await presses()).at(-1);
  if (at === undefined) throw new Error('The page saw no press');
  return entry.at - at;
}

/** Runs in the background. Self-contained: it is sent as text. */
function setWatch(): void {
  const saved: Watch['saved'] = [];
  const clock = (): number => performance.timeOrigin + performance.now();
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...args) {
    const { transaction } = this;
    if (this.name === 'events') transaction.addEventListener('complete', () => saved.push({ at: clock(), durability: transaction.durability }));
    return add.apply(this, args);
  };
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows', { keyPath: 'id' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  let rows = 0;
  const bare = async (): Promise<number> => {
    const db = await opening;
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      rows += 1;
      transaction.objectStore('rows').put({ id: rows, text: 'Pak, jalan di depan pasar berlubang sudah dua minggu' });
      transaction.addEventListener('complete', () => resolve(performance.now() - start));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  };
  const watch: Watch = { saved, bare };
  Object.assign(globalThis, { watch });
}

function rest(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, REST_MS));
}
