import type { Locator, Page } from '@playwright/test';
import { captureRow, expect, instagram, openAduan, setUp, storedAduan, test, waitForMark, type Lab } from '../harness/index.ts';

const HOUR = 3_600_000;

const sizes = (page: Page): Locator => page.getByRole('group', { name: 'Ukuran huruf' });
const size = (page: Page, name: string): Locator => sizes(page).getByRole('button', { name, exact: true });

/** Chosen, in force on this page, and told as stored. */
async function expectSize(page: Page, name: string, scale: number): Promise<void> {
  await expect(size(page, name)).toHaveAttribute('aria-pressed', 'true');
  await expect(sizes(page).locator('[aria-pressed="true"]')).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.style.getPropertyValue('--tg-scale')))).toBe(scale);
}

const setSize = async (page: Page, name: string, scale: number, press: (one: Locator) => Promise<void>): Promise<void> => {
  await press(size(page, name));
  await expectSize(page, name, scale);
};

/** With the mouse where the button is on screen, and nothing waited for: as a person presses. */
async function clickThere(one: Locator): Promise<void> {
  await one.scrollIntoViewIfNeeded();
  const box = await one.boundingBox();
  if (box === null) throw new Error('not on screen');
  await one.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const viewport of [{ width: 1280, height: 720 }, { width: 480, height: 640 }]) {
  test.describe(`a window of ${viewport.width}`, () => {
    test.use({ labOptions: { viewport } });

    test('the text size goes up, back, and up again, with the mouse', async ({ lab }) => {
      await setUp(lab);
      const page = await lab.openOwn('dashboard.html#/pengaturan');
      await expectSize(page, 'Normal', 1);
      for (const [name, scale] of [['Besar', 1.15], ['Normal', 1], ['Sangat besar', 1.3], ['Normal', 1], ['Besar', 1.15]] as const) {
        await setSize(page, name, scale, clickThere);
      }
      await page.reload();
      await expectSize(page, 'Besar', 1.15);
    });
  });
}

test('the text size goes up, back, and up again, with the keyboard', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.openOwn('dashboard.html#/pengaturan');
  await expectSize(page, 'Normal', 1);
  // One stop for Tab, arrows within.
  await page.getByRole('group', { name: 'Tampilan', exact: true }).getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  await expect(size(page, 'Normal')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(size(page, 'Besar')).toBeFocused();
  await expectSize(page, 'Normal', 1);
  await page.keyboard.press('Space');
  await expectSize(page, 'Besar', 1.15);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expectSize(page, 'Normal', 1);
  await expect(size(page, 'Normal')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expectSize(page, 'Besar', 1.15);
});

test('presses one after another, not waited for, end at the last one', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.openOwn('dashboard.html#/pengaturan');
  for (const name of ['Besar', 'Normal', 'Sangat besar', 'Normal', 'Besar']) await clickThere(size(page, name));
  await expectSize(page, 'Besar', 1.15);
  await page.reload();
  await expectSize(page, 'Besar', 1.15);
});

interface Clocked {
  number: string;
  response: number;
  handling: number;
}

/** Hours from what the citizen wrote to each deadline, as stored. */
const clocks = async (lab: Lab): Promise<Clocked[]> =>
  (await storedAduan(lab)).map((aduan) => {
    const { number, clocks: kept } = aduan as unknown as { number: string; clocks: Record<'response' | 'handling', { from: number; due: number }> };
    const hours = ({ from, due }: { from: number; due: number }): number => (due - from) / HOUR;
    return { number, response: hours(kept.response), handling: hours(kept.handling) };
  });

test('a changed deadline holds for what is recorded from then on, and for that alone', async ({ lab }) => {
  await setUp(lab);
  const post = await lab.open(instagram.post);
  const old = await captureRow(instagram.row(post, 'berlubang'));

  const page = await lab.openOwn('dashboard.html#/pengaturan/tenggat');
  const form = page.locator('form').filter({ has: page.getByLabel('Respons, dalam jam') });
  await form.getByLabel('Respons, dalam jam').fill('6');
  await form.getByLabel('Penanganan, dalam jam').fill('72');
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(form.getByText(/Tersimpan pukul/)).toBeVisible();

  await post.bringToFront();
  // Written two hours ago.
  const row = instagram.row(post, 'PJU gang Mawar');
  const fresh = await captureRow(row);
  expect(await clocks(lab)).toEqual([
    { number: old, response: 24, handling: 48 },
    { number: fresh, response: 6, handling: 72 },
  ]);
  const says = async (words: string, number: string, policy: RegExp[]): Promise<void> => {
    const panel = await openAduan(post, instagram.row(post, words));
    await expect(panel.getByRole('heading', { name: number })).toBeVisible();
    for (const one of policy) await expect(panel.getByText(one).filter({ visible: true }).first()).toBeVisible();
  };
  await says('PJU gang Mawar', fresh, [/Respons · 6 jam/, /Penanganan · 3×24 jam/, /Sisa (3 jam|4 jam)/]);
  await says('berlubang', old, [/Respons · 1×24 jam/, /Penanganan · 2×24 jam/, /Sisa 23 jam/]);

  // Nor does a later change reach back, in the list and after a restart of the page.
  await page.bringToFront();
  await form.getByLabel('Respons, dalam jam').fill('12');
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(form.getByText(/Tersimpan pukul/)).toBeVisible();
  await post.bringToFront();
  await post.reload();
  await waitForMark(row, new RegExp(fresh));
  await waitForMark(instagram.row(post, 'berlubang'), new RegExp(`${old}.*Sisa 23 jam`));
  expect((await clocks(lab)).map(({ response }) => response)).toEqual([24, 6]);
});
