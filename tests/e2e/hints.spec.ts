import type { Page } from '@playwright/test';
import {
  closedRoots, expect, facebook, findMark, HINT, instagram, markText, NUMBER, pressMark, setUp, storedAduan, test, until,
  waitForMark,
} from '../harness/index.ts';

/** Items nobody recorded that read like an aduan: drawn without hover, taken or turned down, never tracked by themselves. */

/** Presses a button of the notice. */
async function pressNotice(page: Page, said: RegExp, name: string): Promise<void> {
  const notice = await until(`a notice like ${String(said)}`, async () => {
    for (const root of await closedRoots(page)) if (said.test(await root.text())) return root;
    return null;
  });
  await notice.press(name);
}

const PLACES = [
  { name: 'a comment on Instagram', url: instagram.post, row: (page: Page) => instagram.row(page, 'berlubang') },
  { name: 'a message on Instagram', url: instagram.thread, row: (page: Page) => instagram.message(page, 'hampir tumbang') },
  { name: 'a comment on Facebook', url: facebook.post, row: (page: Page) => facebook.row(page, 'jembatan kecil') },
];

for (const { name, url, row: find } of PLACES) {
  test(`${name} that reads like an aduan is hinted at, and recorded by a press only`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const row = find(page);
    await waitForMark(row, HINT);
    expect(await storedAduan(lab)).toEqual([]);
    await pressMark(row, 'Jadikan aduan');
    expect(await waitForMark(row, NUMBER)).not.toMatch(HINT);
    expect(await storedAduan(lab)).toHaveLength(1);
  });

  test(`${name} called no aduan stays so: after a reload, in another tab, until it is taken back`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const other = await lab.open(url);
    await waitForMark(find(other), HINT);
    await page.bringToFront();
    const row = find(page);
    await waitForMark(row, HINT);
    await pressMark(row, 'Bukan aduan');
    await page.mouse.move(2, 2);
    await expect.poll(() => markText(row)).toBe('');
    await other.bringToFront();
    await expect.poll(() => markText(find(other)), 'the other tab follows').toBe('');
    await page.bringToFront();
    await pressNotice(page, /Ditandai bukan aduan/, 'Batalkan');
    await waitForMark(row, HINT);
    await pressMark(row, 'Bukan aduan');
    await expect.poll(() => markText(row)).not.toMatch(HINT);
    await page.reload();
    await expect(find(page)).toBeVisible();
    await until('the page to be read', async () => ((await closedRoots(page)).length > 0 ? true : null));
    await page.waitForTimeout(1_500);
    expect(await findMark(find(page))).toBeNull();
    expect(await storedAduan(lab)).toEqual([]);
  });
}

test('thanks, greetings and the official’s own words are not hinted at', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  await waitForMark(instagram.row(page, 'berlubang'), HINT);
  for (const words of ['Mantap', 'got depan SD wis resik']) {
    expect(await findMark(instagram.row(page, words)), words).toBeNull();
  }
  const thread = await lab.open(instagram.thread);
  await waitForMark(instagram.message(thread, 'hampir tumbang'), HINT);
  expect(await findMark(instagram.message(thread, 'silakan bawa KK lama'))).toBeNull();
});
