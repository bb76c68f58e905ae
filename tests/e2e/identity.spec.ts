import type { Frame, Locator, Page } from '@playwright/test';
import {
  captureRow, closedRoots, expect, facebook, findPanel, HINT, hoverMark, instagram, markText, NUMBER, pressMark, setUp,
  storedAduan, test, until, waitForMark,
} from '../harness/index.ts';

/** The same comment is one aduan, whatever tab, page form or language it is met in; what nobody can know is asked. */

const POST = instagram.post;
const words = 'berlubang';

const numberOf = async (row: Locator): Promise<string> => NUMBER.exec(await waitForMark(row, NUMBER))?.[0] ?? '';

/** Presses a button of the short message at the page's foot. */
async function pressToast(page: Page, name: string): Promise<void> {
  await until(`the toast's ${name}`, async () => {
    for (const root of await closedRoots(page)) {
      if ((await root.controls()).includes(name)) return root.press(name).then(() => true);
    }
    return null;
  });
}

/** The panel once it shows these words. */
async function panelWith(page: Page, text: string): Promise<Frame> {
  return until(`a panel with ${text}`, async () => {
    const frame = findPanel(page);
    return frame !== null && (await frame.getByText(text).count()) > 0 ? frame : null;
  });
}

test('two tabs that record the same comment at once make one aduan', async ({ lab }) => {
  await setUp(lab);
  const [first, second] = await Promise.all([lab.open(POST), lab.open(`${POST}?lang=en`)]);
  const rows = [instagram.row(first, words), instagram.row(second, words)];
  // A tab in the background neither hovers nor draws: both marks are got ready in turn, then pressed together.
  const presses: (() => Promise<void>)[] = [];
  for (const [index, page] of [first, second].entries()) {
    await page.bringToFront();
    const mark = await hoverMark(rows[index] as Locator);
    // Pressed by the keyboard's focus, so that a mouse elsewhere does not matter.
    presses.push(async () => {
      await mark.evaluate((root) => root.querySelector('button')?.focus());
      await page.keyboard.press('Enter');
    });
  }
  await Promise.all(presses.map((press) => press()));
  const numbers = await Promise.all(rows.map(numberOf));
  expect(numbers[0]).toMatch(/-0001$/);
  expect(numbers[1]).toBe(numbers[0]);
  expect(await storedAduan(lab)).toHaveLength(1);

  await first.bringToFront();
  expect(await captureRow(instagram.row(first, 'Bansos')), 'no number was lost to the second press').toMatch(/-0002$/);
});

test('quick captures in two tabs get numbers without a gap', async ({ lab }) => {
  await setUp(lab);
  const pages = await Promise.all([lab.open(`${POST}?many=8`), lab.open(`${POST}?many=8&lang=en`)]);
  const expected = Array.from({ length: 6 }, (_, index) => index + 1);
  const rows: { page: Page; row: Locator }[] = expected.map((n) => {
    const page = pages[n % 2] as Page;
    const author = page.locator(`a[href="/warga${n}.contoh/"]`);
    return { page, row: page.locator('div:has(> div a img):has(a[href*="/c/"] > time)').filter({ has: author }).last() };
  });
  for (const { page, row } of rows) {
    await page.bringToFront();
    await pressMark(row);
  }
  const numbers = await Promise.all(rows.map(({ row }) => numberOf(row)));
  expect(numbers.map((number) => Number(number.slice(-4))).toSorted((a, b) => a - b)).toEqual(expected);
});

test('a comment keeps its mark in the other language, in wrapped markup and in the dialog', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(POST);
  const number = await captureRow(instagram.row(page, words));
  for (const query of ['lang=en', 'lang=xx&wrap=1', 'wrap=1&theme=dark']) {
    await page.goto(`${POST}?${query}`);
    expect(await numberOf(instagram.row(page, words)), query).toBe(number);
  }
  await page.goto(instagram.profile);
  await page.locator('a[href="/kec_jebres_contoh/p/C9contohJb1/"]').click();
  const row = instagram.row(page, words);
  await expect(page.locator('[role="dialog"]')).toBeVisible();
  expect(await numberOf(row)).toBe(number);
  await pressMark(row);
  await panelWith(page, number);
  expect(await storedAduan(lab)).toHaveLength(1);
});

test('a Facebook comment is the same on the timeline and in the dialog, a message on both hosts', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(facebook.timeline);
  const comment = await captureRow(facebook.row(page, 'jembatan kecil'));
  await page.goto(`${facebook.post}&lang=en&wrap=1`);
  expect(await numberOf(facebook.row(page, 'jembatan kecil'))).toBe(comment);
  await page.goto(facebook.thread);
  const message = await captureRow(facebook.message(page, 'saluran air'));
  await page.goto(facebook.messenger);
  expect(await numberOf(facebook.message(page, 'saluran air'))).toBe(message);
  expect((await storedAduan(lab)).map(({ number }) => number)).toEqual([comment, message]);
});

test('an undone capture keeps its number as dibatalkan; the next capture gets the next one', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(POST);
  const row = instagram.row(page, words);
  const first = await captureRow(row);
  await pressToast(page, 'Batalkan');
  await expect.poll(async () => (await storedAduan(lab))[0]?.status).toBe('dibatalkan');
  await page.mouse.move(2, 2);
  await expect.poll(() => markText(row), 'untracked again').toMatch(HINT);
  const second = await captureRow(row);
  expect(Number(second.slice(-4))).toBe(Number(first.slice(-4)) + 1);
  expect(await storedAduan(lab)).toMatchObject([{ number: first, status: 'dibatalkan' }, { number: second, status: 'baru' }]);
});

test('messages without ids that may be the same are asked about', async ({ lab }) => {
  await setUp(lab);
  const url = `${facebook.sealedThread}?noids=1`;
  const page = await lab.open(url);
  const same = page.locator('[role="log"] [role="article"]').filter({ has: page.getByText('iya', { exact: true }) });
  await expect(same).toHaveCount(2);
  const first = await captureRow(same.first());
  await page.mouse.move(2, 2);
  expect(await markText(same.last()), 'the other "iya" is not taken for it').toBe('');

  await pressMark(same.last());
  const panel = await panelWith(page, 'Apakah ini aduan yang sama?');
  expect(await storedAduan(lab), 'neither merged nor recorded by itself').toHaveLength(1);
  await panel.getByRole('button', { name: 'Aduan lain' }).click();
  const second = await numberOf(same.last());
  expect(second).not.toBe(first);
  expect(await numberOf(same.first())).toBe(first);

  await page.reload();
  expect(await numberOf(same.first()), 'told apart by what stands around them').toBe(first);
  expect(await numberOf(same.last())).toBe(second);
});

test('the person may say that it is the same, or that it is not to be recorded', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(`${facebook.sealedThread}?noids=1`);
  const same = page.locator('[role="log"] [role="article"]').filter({ has: page.getByText('iya', { exact: true }) });
  const first = await captureRow(same.first());
  await pressMark(same.last());
  const panel = await panelWith(page, 'Apakah ini aduan yang sama?');
  await panel.getByRole('button', { name: 'Jangan catat' }).click();
  await expect(panel.getByText('Apakah ini aduan yang sama?')).toHaveCount(0);
  expect(await storedAduan(lab)).toHaveLength(1);

  await pressMark(same.last());
  await (await panelWith(page, 'Apakah ini aduan yang sama?')).getByRole('button', { name: `Sama dengan ${first}` }).click();
  expect(await numberOf(same.last())).toBe(first);
  expect(await storedAduan(lab)).toHaveLength(1);
});
