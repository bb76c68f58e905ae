import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { closedRoots, launchLab, type Lab } from '../harness/index.ts';
import { OFFLINE } from '../probe/offline.ts';
import { benchComment, hintedIndexes, POST, POST_URL, trackedIndexes } from './comments.ts';
import { plantSeeder } from './plant-seeder.ts';
import { writeObserverExtension } from './observer-extension.ts';
import { postPage, type BenchPage } from './post-page.ts';
import { benchRow, type Bench } from './row.ts';
import type { Seeder } from './seeder.ts';
import { median, spread } from './stats.ts';

const BATCH = 20;
const EVERY_MS = 50;
/** The content script gets this long before the page begins to move, and this long after it has stopped. */
const BEFORE_MS = 1_000;
const AFTER_MS = 2_500;

type Scope = typeof globalThis & { bench: BenchPage; seeder: Seeder };

/** A browser of one kind, kept over all runs. */
interface Side {
  name: string;
  lab: Lab;
  /** Marks drawn on the page now. */
  marks(page: Page): Promise<number>;
}

/** What one run cost the page's main thread, in milliseconds. */
interface Cost {
  task: number;
  script: number;
  layout: number;
  marks: number;
}

/** A post page that adds `count` comments in batches: the page's main thread with us, without us, with a plain observer. */
export function pageBench(count: number): Bench {
  return async ({ runs, say }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tanggap-bench-'));
    const labs: Lab[] = [];
    try {
      const sides = await openSides(count, folder, labs);
      const costs = new Map(sides.map(({ name }) => [name, [] as Cost[]]));
      for (let run = 0; run <= runs; run += 1) {
        // Another one begins each time, so that none is always the first or the last.
        for (const side of [...sides.slice(run % sides.length), ...sides.slice(0, run % sides.length)]) {
          const cost = await measure(side, count);
          say(`page-${count} ${run === 0 ? 'warm-up' : `run ${run}`} ${side.name}: ${cost.task.toFixed(0)} ms, ${cost.marks} marks`);
          if (run > 0) costs.get(side.name)?.push(cost);
        }
      }
      return resultOf(count, costs);
    } finally {
      await Promise.all(labs.map((lab) => lab.close()));
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function openSides(count: number, folder: string, labs: Lab[]): Promise<Side[]> {
  const open = async (options: Parameters<typeof launchLab>[0]): Promise<Lab> => {
    const lab = await launchLab({ ...options, standin: OFFLINE });
    labs.push(lab);
    return lab;
  };
  const trackedIds = trackedIndexes(count).map((index) => benchComment(index).id);
  const observer = path.join(folder, 'observer');
  const hintedIds = hintedIndexes(count).map((index) => benchComment(index).id);
  await writeObserverExtension(observer, { tracked: trackedIds, hinted: hintedIds });
  const ours = await open({});
  await trackOn(ours, count);
  return [
    { name: 'page alone', lab: await open({ extension: null }), marks: async () => 0 },
    { name: 'ours', lab: ours, marks: countMarks },
    { name: 'plain observer', lab: await open({ extension: observer }), marks: (page) => page.locator('[data-plain-mark]').count() },
  ];
}

async function trackOn(lab: Lab, count: number): Promise<void> {
  await plantSeeder(lab);
  const items = trackedIndexes(count).map((index) => {
    const { id, author, text, at } = benchComment(index);
    return {
      site: 'instagram' as const,
      kind: 'comment' as const,
      surface: 'instagram.comments' as const,
      externalId: id,
      parentId: null,
      threadId: POST,
      authorHandle: author,
      authorName: null,
      text,
      textCut: false,
      permalink: `${POST_URL}c/${id}/`,
      pageUrl: POST_URL,
      writtenAt: { kind: 'exact' as const, at: Date.parse(at) },
      direction: 'in' as const,
      neighbours: { before: null, after: null },
    };
  });
  await lab.worker.evaluate(async (tracked) => {
    const { seeder } = globalThis as Scope;
    await seeder.signIn();
    await seeder.track(tracked);
  }, items);
}

/** Our marks that show a number or a hint. */
async function countMarks(page: Page): Promise<number> {
  const words = await Promise.all((await closedRoots(page.locator('#list'))).map((root) => root.text()));
  return words.filter((text) => /UKUR-\d{4}-\d{4}|Mungkin aduan|^Aduan Bukan$/.test(text)).length;
}

async function measure({ lab, marks }: Side, count: number): Promise<Cost> {
  const page = await lab.context.newPage();
  try {
    await page.route('**/*', (route) => (route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: postPage() })
      : route.abort()));
    await page.goto(POST_URL);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await wait(BEFORE_MS);
    const metrics = async (): Promise<Map<string, number>> =>
      new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1_000]));
    const comments = Array.from({ length: count }, (_, index) => benchComment(index));
    const before = await metrics();
    await page.evaluate(([all, batch, every]) => (globalThis as Scope).bench.add(all, batch, every), [comments, BATCH, EVERY_MS] as const);
    await wait(AFTER_MS);
    const after = await metrics();
    const spent = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    const layout = spent('LayoutDuration') + spent('RecalcStyleDuration');
    return { task: spent('TaskDuration'), script: spent('ScriptDuration'), layout, marks: await marks(page) };
  } finally {
    await page.close();
  }
}

function resultOf(count: number, costs: ReadonlyMap<string, Cost[]>) {
  const of = (name: string, key: keyof Cost): number => median((costs.get(name) ?? []).map((cost) => cost[key]));
  const tasks = (name: string): number => of(name, 'task');
  const parts = [...costs].map(([name, all]) =>
    `${name} ${of(name, 'marks')} marks, script ${of(name, 'script').toFixed(0)}, style and layout ${of(name, 'layout').toFixed(0)}, runs ${spread(all.map(({ task }) => task))}`);
  const added = (name: string): string => (tasks(name) - tasks('page alone')).toFixed(0);
  return benchRow({
    id: `page-${count}`,
    unit: 'ms',
    ours: tasks('ours'),
    baselines: { 'page alone': tasks('page alone'), 'plain observer': tasks('plain observer') },
    aim: 'at most 1.05 × the page alone, and less than the plain observer',
    note: `CPU time of the page's main thread while ${count} comments come in batches of ${BATCH} every ${EVERY_MS} ms, and ${AFTER_MS} ms after. `
      + `Marks are drawn at 5 % tracked and 10 % hinted. Added: ours ${added('ours')} ms, plain observer ${added('plain observer')} ms. ${parts.join('; ')}.`,
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
