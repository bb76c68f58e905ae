import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { verifyChains } from '../../utils/storage/chain';
import {
  captureRow, closedRoots, expect, instagram, launchLab, markText, NUMBER, openAduan, pressMark, setUp, smallDisk,
  stopWorker, storedAduan, storedEvents, test, until, type Lab, type SmallDisk,
} from '../harness/index.ts';

/** What a disk that is full, fills up, or loses its power does to what is stored. Every test ends with a restart. */

// One after the other: where no disk of one's own can be made they share a small one.
test.describe.configure({ mode: 'default' });

const FULL = 'Belum tercatat. Penyimpanan penuh: kosongkan ruang di perangkat ini.';
const NOTE = 'Sudah ditelepon, besok diperiksa.';

const hole = (page: Page) => instagram.row(page, 'berlubang');
const lamp = (page: Page) => instagram.row(page, 'PJU gang Mawar');
const sequence = (number: string): number => Number(number.slice(-4));

/** Waits for the words about the full disk, then takes them away. */
async function readFull(page: Page): Promise<void> {
  const toast = await until('words about the full disk', async () => {
    for (const root of await closedRoots(page)) if ((await root.text()).includes(FULL)) return root;
    return null;
  });
  await toast.press('Tutup pemberitahuan');
}

/** Everything that counts, as it is stored; every aduan's chain holds. */
async function stored(lab: Lab) {
  const [aduan, events] = [await storedAduan(lab), await storedEvents(lab)];
  for (const chain of Map.groupBy(events, ({ aduanId }) => aduanId).values()) expect(verifyChains(chain)).toEqual([]);
  return { aduan, events };
}

const numbers = (kept: Awaited<ReturnType<typeof stored>>): string[] => kept.aduan.map(({ number }) => number);

/** As if the disk had room when the background looks and none when the browser writes; until it must open the database anew. */
async function hideFullDisk(lab: Lab): Promise<void> {
  await lab.worker.evaluate(() => {
    const { storage } = navigator;
    const [estimate, open] = [storage.estimate.bind(storage), indexedDB.open.bind(indexedDB)];
    const realm = globalThis as { foundOut?: boolean };
    realm.foundOut = false;
    storage.estimate = () => (realm.foundOut === true ? estimate() : Promise.resolve({ quota: 1e12, usage: 0 }));
    indexedDB.open = (...name) => {
      realm.foundOut = true;
      return open(...name);
    };
  });
}

const foundOut = (lab: Lab): Promise<boolean> => lab.worker.evaluate(() => (globalThis as { foundOut?: boolean }).foundOut === true);

/** The test's body with a small disk, which is gone afterwards whatever happens. */
async function withSmallDisk(body: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const disk = await smallDisk();
  try {
    await body(disk);
  } finally {
    await disk.remove();
  }
}

/** One life of the browser. */
async function browse<Result>(starting: Promise<Lab>, body: (lab: Lab) => Promise<Result>): Promise<Result> {
  const lab = await starting;
  try {
    return await body(lab);
  } finally {
    await lab.close();
  }
}

test('a full disk is said in words, loses nothing, and the next try works', ({ standin }) =>
  withSmallDisk(async (disk) => {
    test.slow();
    const start = () => launchLab({ standin, ...disk.lab });
    const kept = await browse(start(), async (lab) => {
      await setUp(lab);
      const page = await lab.open(instagram.post);
      const first = await captureRow(hole(page));
      const panel = await openAduan(page, hole(page));
      const note = panel.getByLabel('Catatan internal');
      const save = panel.getByRole('button', { name: 'Simpan catatan' });
      const before = await stored(lab);

      disk.fill();
      await pressMark(lamp(page));
      await readFull(page);
      await note.fill(NOTE);
      await save.click();
      const refusal = panel.getByRole('alert').filter({ hasText: 'penyimpanan penuh. Kosongkan ruang di perangkat ini' });
      await expect(refusal).toBeVisible();
      await expect(note).toHaveValue(NOTE);
      // Reading goes on.
      await panel.getByRole('button', { name: 'Antrean' }).first().click();
      await panel.getByRole('tab', { name: /^Antrean/ }).click();
      await panel.getByText(first).first().click();
      await expect(panel.getByRole('heading', { name: first })).toBeVisible();
      expect(await stored(lab)).toEqual(before);
      // A background that wakes now may not even be able to open the database.
      await stopWorker(lab);
      await pressMark(lamp(page));
      await readFull(page);
      expect(await markText(lamp(page))).not.toMatch(NUMBER);
      expect(await markText(hole(page))).toContain(first);
      expect(disk.room()).toBe(0);

      await disk.free();
      expect(await stored(lab), 'nothing lost, nothing half-written').toEqual(before);
      const second = await captureRow(lamp(page));
      expect(sequence(second)).toBe(sequence(first) + 1);
      await note.fill(NOTE);
      await save.click();
      await expect(panel.getByText('Catatan disimpan di Riwayat.')).toBeVisible();
      await expect(note).toHaveValue('');
      const after = await stored(lab);
      expect(numbers(after)).toEqual([first, second]);
      expect(after.events.map(({ type }) => type).toSorted()).toEqual(['captured', 'captured', 'noted']);
      expect(after.events.find(({ type }) => type === 'noted')?.payload).toMatchObject({ text: NOTE });
      return after;
    });
    await browse(start(), async (lab) => {
      const dashboard = await lab.openOwn('dashboard.html');
      for (const number of numbers(kept)) await expect(dashboard.getByText(number).first()).toBeVisible();
      expect(await stored(lab), 'the same after a restart').toEqual(kept);
    });
  }));

test('a disk that fills up in the middle of a write costs only that write', ({ standin }) =>
  withSmallDisk(async (disk) => {
    test.slow();
    const start = () => launchLab({ standin, ...disk.lab });
    const kept = await browse(start(), async (lab) => {
      await setUp(lab);
      const page = await lab.open(instagram.post);
      const first = await captureRow(hole(page));
      const before = await stored(lab);
      await hideFullDisk(lab);
      disk.fill();
      await pressMark(lamp(page));
      await readFull(page);
      expect(await foundOut(lab), 'the write was begun, and cost the connection').toBe(true);
      await stopWorker(lab);
      await pressMark(lamp(page));
      await readFull(page);
      expect(disk.room()).toBe(0);

      await disk.free();
      expect(await stored(lab), 'nothing lost, nothing half-written').toEqual(before);
      const second = await captureRow(lamp(page));
      expect(sequence(second)).toBe(sequence(first) + 1);
      return stored(lab);
    });
    // Chromium finds a torn log only when it opens it once more, and then it deletes everything.
    const later = await browse(start(), async (lab) => {
      expect(await stored(lab), 'the same after a restart').toEqual(kept);
      await captureRow(instagram.row(await lab.open(instagram.post), 'Bansos'));
      return stored(lab);
    });
    await browse(start(), async (lab) => {
      expect(await stored(lab), 'the same after one more').toEqual(later);
      expect(numbers(later).map(sequence)).toEqual([1, 2, 3]);
    });
  }));

test('a power cut in the middle of a write costs at most that write', async ({ standin }) => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'tanggap-cut-'));
  const start = () => launchLab({ standin, profile });
  try {
    const first = await browse(start(), async (lab) => {
      await setUp(lab);
      const page = await lab.open(instagram.post);
      const number = await captureRow(hole(page));
      await captureRow(lamp(page));
      return number;
    });
    // What the disk had not taken yet when the power went: the end of the last record.
    const databases = path.join(profile, 'Default/IndexedDB');
    const files = (await readdir(databases, { recursive: true })).filter((file) => file.endsWith('.log'));
    expect(files).toHaveLength(1);
    const log = path.join(databases, files[0] ?? '');
    await truncate(log, (await stat(log)).size - 3000);

    const kept = await browse(start(), async (lab) => {
      const before = await stored(lab);
      expect(numbers(before)).toContain(first);
      const page = await lab.open(instagram.post);
      await captureRow(lamp(page));
      await captureRow(instagram.row(page, 'Bansos'));
      const after = await stored(lab);
      expect(after.aduan.length).toBeGreaterThan(before.aduan.length);
      return after;
    });
    await browse(start(), async (lab) => {
      expect(await stored(lab), 'the same after a restart').toEqual(kept);
      expect(new Set(numbers(kept)).size, 'each number once').toBe(kept.aduan.length);
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
