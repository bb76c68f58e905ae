import type { Page } from '@playwright/test';
import {
  captureRow, expect, facebook, findPanel, hoverMark, instagram, markText, NUMBER, openAduan, openPanel, pressMark, setUp,
  stopWorker, storedAduan, test, waitForMark,
} from '../harness/index.ts';

/** What happens to a press when the background dies, the extension is renewed or the page uses its nodes again. */

const MARK = 'span[data-tanggap]';

test('a background stopped before the press wakes and records once', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  await hoverMark(row);
  await stopWorker(lab);
  expect(await captureRow(row)).toMatch(/-0001$/);
  expect(await storedAduan(lab)).toHaveLength(1);
});

for (const [name, url, find] of [
  ['a comment', instagram.post, (page: Page) => instagram.row(page, 'berlubang')],
  ['a message without an id', `${facebook.sealedThread}?noids=1`, (page: Page) => facebook.message(page, 'ada pungli parkir')],
] as const) {
  test(`a background stopped right after the press loses and doubles nothing: ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const row = find(page);
    for (let round = 0; round < 3; round += 1) {
      await pressMark(row);
      // At once, whatever of the capture has happened by then.
      await stopWorker(lab);
      await waitForMark(row, /-0001/);
    }
    const rows = await storedAduan(lab);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sources).toHaveLength(1);
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
  await lab.worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
  await expect.poll(() => old?.evaluate((node) => node.isConnected)).toBe(false);
  expect(await waitForMark(row, NUMBER)).toContain(number);
  await expect(page.locator(MARK)).toHaveCount(1);
  await expect(row.locator(MARK)).toHaveCount(1);

  // It works, and only one script does.
  const next = instagram.row(page, 'Bansos');
  expect(await captureRow(next)).toMatch(/-0002$/);
  await expect(page.locator(MARK)).toHaveCount(2);
});

test('an extension that was removed takes all of its nodes along', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(facebook.post);
  await captureRow(facebook.row(page, 'jembatan kecil'));
  await openPanel(lab, page);
  await lab.worker.evaluate(() => void setTimeout(() => void chrome.management.uninstallSelf(), 0)).catch(() => undefined);
  await expect(page.locator('[data-tanggap]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width), 'the page has its width back').toBe(1440);
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
  const link = (from: typeof row): Promise<string> => from.locator('a[href*="/c/"]').getAttribute('href').then((href) => href ?? '');
  const [mine, theirs, untracked] = await Promise.all([link(row), link(other), link(instagram.row(page, 'Parkir liar'))]);
  /** As a virtual list does it: the same nodes, other words and address. */
  const show = (href: string, words: string): Promise<void> | undefined =>
    node?.evaluate((element, [address, text]) => {
      element.querySelector('a[href*="/c/"]')?.setAttribute('href', address);
      const span = element.querySelectorAll('span[dir="auto"]')[2];
      if (span !== undefined) span.textContent = text;
    }, [href, words] as const);
  const says = async (): Promise<string> => {
    const scope = page.locator('div:has(> div a img):has(a[href*="/c/"] > time)').first();
    return NUMBER.exec(await markText(scope))?.[0] ?? '';
  };
  await expect.poll(says).toBe(number);
  await show(untracked, 'Parkir liar di mana-mana');
  await expect.poll(says).toBe('');
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
  const number = await captureRow(row);
  const unit = await page.locator('[role="feed"] [role="article"]').first().elementHandle();
  for (const top of [750, 0, 750]) {
    await page.evaluate((y) => { scrollTo(0, y); }, top);
    const words = top === 0 ? 'Genangan setinggi lutut' : 'Loket layanan pindah';
    await expect.poll(() => unit?.textContent(), 'the same unit, another post').toContain(words);
    expect(await waitForMark(row, NUMBER)).toContain(number);
    await page.mouse.move(2, 2);
    await expect(page.locator(MARK)).toHaveCount(1);
  }
});
