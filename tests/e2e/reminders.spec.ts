import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  badge, captureRow, expect, facebook, findPanel, instagram, keepNotices, launchLab, notices, openAduan, pressNotice,
  ringAllAlarms, setUp, shiftClocks, shiftWorkerClock, stopWorker, test, until, waitForMark, type Lab,
} from '../harness/index.ts';

const HOUR = 3_600_000;

const titles = async (lab: Lab): Promise<string[]> => (await notices(lab)).map(({ options }) => options.title ?? '');

/** The states of all reminders that are stored; none means the extension has not written any. */
const states = (lab: Lab): Promise<string[]> =>
  lab.worker.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('tanggap');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reminders').objectStore('reminders').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { obligation: string; stage: string; state: string }[])
              .map(({ obligation, stage, state }) => `${obligation} ${stage} ${state}`).toSorted());
          };
        };
      }),
  );

/** Lets the alarm ring and waits until that look is over: a second one queues behind it under the same lock. */
async function look(lab: Lab): Promise<void> {
  await expect.poll(() => lab.worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toEqual(['reminders']);
  await ringAllAlarms(lab);
  await lab.worker.evaluate(() => navigator.locks.request('tanggap:look', () => Promise.resolve()));
}

test('tells once that a deadline is near, and once that it has passed', async ({ lab }) => {
  await keepNotices(lab);
  await setUp(lab);
  const page = await lab.open(instagram.post);
  // Written 40 minutes ago: 24 hours to answer, 48 to handle.
  const number = await captureRow(instagram.row(page, 'berlubang'));
  await look(lab);
  expect(await notices(lab)).toEqual([]);
  expect(await badge(lab)).toBe('');

  await shiftWorkerClock(lab, 23 * HOUR);
  await look(lab);
  await look(lab);
  expect(await titles(lab)).toEqual([`${number} mendekati tenggat`]);
  expect((await notices(lab))[0]?.options.message).toMatch(/^Respons: Sisa \d+ mnt$/);
  expect(await badge(lab)).toBe('');

  await shiftWorkerClock(lab, 24 * HOUR);
  await look(lab);
  await look(lab);
  expect(await titles(lab)).toEqual([`${number} mendekati tenggat`, `${number} lewat tenggat`]);
  expect((await notices(lab))[1]?.options.message).toMatch(/^Respons: Lewat \d+ mnt$/);
  expect(JSON.stringify(await notices(lab)), 'who stands behind the screen learns no name').not.toMatch(/rina|berlubang/i);
  expect(await badge(lab)).toBe('1');

  // The background slept and woke: what was told stays told.
  await stopWorker(lab);
  await page.reload();
  await waitForMark(instagram.row(page, 'berlubang'), new RegExp(number));
  await keepNotices(lab);
  await shiftWorkerClock(lab, 24 * HOUR);
  await look(lab);
  expect(await notices(lab)).toEqual([]);
  expect(await badge(lab)).toBe('1');
});

test('counts every overdue aduan on the icon, and puts many notices into one', async ({ lab }) => {
  await keepNotices(lab);
  await setUp(lab);
  const page = await lab.open(instagram.post);
  for (const words of ['berlubang', 'PJU gang Mawar', 'sampah numpuk', 'Parkir liar']) await captureRow(instagram.row(page, words));
  // Written 30 hours ago: too late to be answered in time the moment it was recorded.
  await expect.poll(() => badge(lab)).toBe('1');
  await shiftWorkerClock(lab, 3 * HOUR);
  await look(lab);
  expect(await badge(lab)).toBe('2');
  await shiftWorkerClock(lab, 100 * HOUR);
  await look(lab);
  expect(await badge(lab)).toBe('4');
  expect((await titles(lab)).at(-1)).toMatch(/^\d+ aduan perlu perhatian$/);
});

test('a pressed notice leads to the aduan beside its source', async ({ lab }) => {
  await keepNotices(lab);
  await setUp(lab);
  const chat = await lab.open(instagram.thread);
  const number = await captureRow(instagram.message(chat, 'hampir tumbang'));
  const other = await lab.open(facebook.timeline);
  await shiftClocks(lab, 20 * HOUR);
  await look(lab);
  const [notice] = await notices(lab);
  expect(notice?.options.title).toBe(`${number} lewat tenggat`);

  await other.bringToFront();
  await pressNotice(lab, notice?.id ?? '');
  const panel = await until('the panel at the aduan', async () => {
    const frame = findPanel(chat);
    return frame !== null && (await frame.getByRole('heading', { name: number }).isVisible()) ? frame : null;
  });
  await expect(panel.locator('[data-citizen-text]')).toContainText('hampir tumbang');
  await expect.poll(() => chat.evaluate(() => document.visibilityState)).toBe('visible');
  expect(lab.context.pages().filter((page) => page.url() === instagram.thread)).toHaveLength(1);

  // Its tab was closed since: the source is opened again.
  await chat.close();
  const opening = lab.context.waitForEvent('page');
  await pressNotice(lab, notice?.id ?? '');
  const again = await opening;
  await again.waitForURL(instagram.thread);
  await waitForMark(instagram.message(again, 'hampir tumbang'), new RegExp(number));
});

test('a restart with an aduan that became overdue meanwhile tells once', async ({ standin }) => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'tanggap-restart-'));
  try {
    const first = await launchLab({ standin, profile });
    await setUp(first);
    const number = await captureRow(instagram.row(await first.open(instagram.post), 'berlubang'));
    expect(await states(first)).toEqual([
      'handling near waiting', 'handling overdue waiting', 'response near waiting', 'response overdue waiting',
    ]);
    await first.close();

    // The look at start comes before the clock can be moved; what it stores is asked below.
    const second = await launchLab({ standin, profile });
    await keepNotices(second);
    await shiftWorkerClock(second, 25 * HOUR);
    await look(second);
    expect(await titles(second)).toEqual([`${number} lewat tenggat`]);
    expect(await badge(second)).toBe('1');
    expect(await states(second)).toEqual([
      'handling near waiting', 'handling overdue waiting', 'response near raised', 'response overdue raised',
    ]);
    await second.close();

    const third = await launchLab({ standin, profile });
    await keepNotices(third);
    await shiftWorkerClock(third, 25 * HOUR);
    await look(third);
    expect(await notices(third)).toEqual([]);
    expect(await badge(third)).toBe('1');
    await third.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('times the page gives only roughly are said to be rough, and old messages count from the press', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(facebook.timeline);
  const rough = facebook.row(page, 'jembatan kecil');
  await captureRow(rough);
  expect(await waitForMark(rough, /sekitar/)).toMatch(/(?:Sisa|Lewat|Tenggat) sekitar/);
  const panel = await openAduan(page, rough);
  await expect(panel.getByText(/Halaman hanya menulis “\d+ (?:mnt|j|jam)”\. Dihitung dari waktu paling awal yang mungkin, sekitar/)).toBeVisible();

  // The page shows a message of three weeks ago in its own words.
  await page.clock.install({ time: Date.now() + 21 * 24 * HOUR });
  await page.goto(facebook.secondPost);
  const old = facebook.row(page, 'KTP sudah tiga bulan');
  await expect(old.getByText(/^3 mgg$/).first()).toBeVisible();
  await captureRow(old);
  const second = await openAduan(page, old);
  await expect(second.getByText(/^Pesan lama: halaman menulis “3 mgg”\. Dihitung dari saat dicatat/)).toBeVisible();
});
