import type { Locator, Page } from '@playwright/test';
import {
  captureRow, expect, facebook, findPanel, hoverMark, instagram, marksBesideHints, markText, NUMBER, openAduan, openPanel, setUp, stopWorker,
  storedAduan, test, waitForMark, type Lab,
} from '../harness/index.ts';

/** What happens to a press when the background dies, the extension is renewed or the page uses its nodes again. */

const MARK = 'span[data-tanggap]';

/** Outside of developer mode Chromium does not start an unpacked extension again. */
async function allowReload(lab: Lab): Promise<void> {
  const page = await lab.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(patch: { inDeveloperMode: boolean }): Promise<void> };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

test('a background stopped before the press wakes and records once', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  await hoverMark(row);
  await stopWorker(lab);
  expect(await captureRow(row)).toMatch(/-0001$/);
  expect(await storedAduan(lab)).toHaveLength(1);
});

for (const [name, url, rowsOf] of [
  [
    'comments',
    instagram.post,
    (page: Page) => ['berlubang', 'Bansos', 'Parkir liar', 'sampah numpuk'].map((words) => instagram.row(page, words)),
  ],
  [
    'messages without ids',
    `${facebook.thread}?noids=1`,
    (page: Page) => ['jam layanan', 'saluran air', 'mohon segera'].map((words) => facebook.message(page, words)),
  ],
] as const) {
  test(`a background stopped in the middle of a press loses and doubles nothing: ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const rows = rowsOf(page);
    const numbers: string[] = [];
    for (const row of rows) {
      const mark = await hoverMark(row);
      // Both at once: each time another part of the work is cut off.
      await Promise.all([mark.press(), stopWorker(lab)]);
      numbers.push(NUMBER.exec(await waitForMark(row, NUMBER))?.[0] ?? '');
    }
    const kept = await storedAduan(lab);
    expect(kept.map(({ number }) => number)).toEqual(numbers);
    expect(numbers.map((number) => Number(number.slice(-4)))).toEqual(rows.map((_, index) => index + 1));
    expect(kept.map(({ sources }) => sources.length)).toEqual(rows.map(() => 1));
  });
}

test('the panel goes on after the background was stopped', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.thread);
  const row = instagram.message(page, 'hampir tumbang');
  const number = await captureRow(row);
  const panel = await openAduan(page, row);
  await stopWorker(lab);
  await panel.getByLabel('Catatan internal').fill('Sudah ditelepon.');
  await panel.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(panel.getByText('Catatan disimpan di Riwayat.')).toBeVisible();
  await stopWorker(lab);
  await panel.getByRole('button', { name: 'Sisipkan' }).first().click();
  await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
  await expect(instagram.box(page)).toContainText(number);
  expect(findPanel(page)).toBe(panel);
});

test('after a reload of the extension the old marks go and the new script draws again', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  const number = await captureRow(row);
  await openPanel(lab, page);
  const old = await row.locator(MARK).elementHandle();
  await allowReload(lab);
  await page.bringToFront();
  await lab.worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
  await expect.poll(() => old?.evaluate((node) => node.isConnected)).toBe(false);
  expect(await waitForMark(row, NUMBER)).toContain(number);
  await expect.poll(() => marksBesideHints(page)).toHaveLength(1);
  await expect(row.locator(MARK)).toHaveCount(1);

  // It works, and only one script does.
  const next = instagram.row(page, 'Bansos');
  expect(await captureRow(next)).toMatch(/-0002$/);
  await expect.poll(() => marksBesideHints(page)).toHaveLength(2);
});

test('an extension that was removed takes all of its nodes along', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(facebook.post);
  await captureRow(facebook.row(page, 'jembatan kecil'));
  await openPanel(lab, page);
  await lab.worker.evaluate(() => void setTimeout(() => void chrome.management.uninstallSelf(), 0)).catch(() => undefined);
  await expect(page.locator('[data-tanggap]')).toHaveCount(0);
  const width = await page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  expect(width, 'the page has its width back').toBe(1440);
});

test('a node the site uses again for another comment carries the mark of what it shows', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  const other = instagram.row(page, 'Bansos');
  const number = await captureRow(row);
  const second = await captureRow(other);
  await page.mouse.move(2, 2);
  const node = await row.elementHandle();
  const link = async (from: Locator): Promise<string> => (await from.locator('a[href*="/c/"]').getAttribute('href')) ?? '';
  const [mine, theirs, untracked] = await Promise.all([link(row), link(other), link(instagram.row(page, 'Parkir liar'))]);
  /** As a virtual list does it: the same nodes, other words and address. */
  const show = (href: string, shown: string): Promise<void> | undefined =>
    node?.evaluate((element, [address, text]) => {
      element.querySelector('a[href*="/c/"]')?.setAttribute('href', address);
      const spans = [...element.querySelectorAll('span[dir="auto"]')];
      const words = spans.find((span) => span.querySelector('a, time, span') === null && span.closest('a') === null);
      if (words !== undefined) words.textContent = text;
    }, [href, shown] as const);
  await node?.evaluate((element) => element.setAttribute('id', 'again'));
  const says = async (): Promise<string> => NUMBER.exec(await markText(page.locator('#again')))?.[0] ?? '';
  await expect.poll(says).toBe(number);
  await show(untracked, 'Parkir liar di mana-mana');
  await expect.poll(says).toBe('');
  await hoverMark(page.locator('#again'));
  await page.mouse.move(2, 2);
  await show(theirs, 'Bansos tahap tiga');
  await expect.poll(says).toBe(second);
  await show(mine, 'berlubang lagi');
  await expect.poll(says).toBe(number);
  expect(await storedAduan(lab)).toHaveLength(2);
});

test('a feed that uses its units again shows each mark at its own comment', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(facebook.home);
  const row = facebook.row(page, 'KTP sudah tiga bulan');
  const unit = await page.locator('[role="feed"] [role="article"]').first().elementHandle();
  // Where the feed stays as it is when the row is brought under the mouse.
  await page.evaluate(() => { scrollTo(0, 750); });
  await expect.poll(() => unit?.textContent()).toContain('Loket layanan pindah');
  const number = await captureRow(row);
  for (const top of [0, 750]) {
    await page.evaluate((y) => { scrollTo(0, y); }, top);
    const words = top === 0 ? 'Genangan setinggi lutut' : 'Loket layanan pindah';
    await expect.poll(() => unit?.textContent(), 'the same unit, another post').toContain(words);
    expect(await waitForMark(row, NUMBER)).toContain(number);
    await page.mouse.move(2, 2);
    await expect.poll(() => marksBesideHints(page)).toHaveLength(1);
  }
});
