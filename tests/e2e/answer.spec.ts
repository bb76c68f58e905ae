import type { Frame, Locator, Page } from '@playwright/test';
import {
  captureRow, expect, facebook, instagram, openAduan, setUp, storedAduan, storedEvents, test, type Lab,
} from '../harness/index.ts';

/** From a suggestion into the site's own box, never past it; then the person sends, and the aduan knows. */

interface Place {
  name: string;
  url: string;
  row(page: Page): Locator;
  /** The site's own box. */
  box(page: Page): Locator;
  /** What the person does before asking for a suggestion: opens the box where it needs that, and types. */
  begin(page: Page): Promise<void>;
  /** What the box holds then. */
  begun: string[];
  /** All that was written and sent on this page. */
  written: string;
  /** The account in use, where the page does not show it. */
  asked?: string;
}

const typing = 'Terima kasih sudah mengabari.';

const PLACES: Place[] = [
  {
    name: 'the comment box of an Instagram post',
    url: instagram.post,
    row: (page) => instagram.row(page, 'berlubang'),
    box: (page) => instagram.textarea(page),
    begin: async (page) => {
      await instagram.row(page, 'berlubang').getByText('Balas', { exact: true }).click();
      await instagram.textarea(page).pressSequentially(typing);
    },
    begun: ['@rina.contoh', typing],
    written: 'main a[href*="/c/"] > time',
  },
  {
    name: 'Instagram’s message box',
    url: instagram.thread,
    row: (page) => instagram.message(page, 'hampir tumbang'),
    box: (page) => instagram.box(page),
    begin: async (page) => {
      await instagram.box(page).click();
      await page.keyboard.type(typing);
    },
    begun: [typing],
    written: '[id^="double_tappable_id.mid.$"]',
  },
  {
    name: 'the reply box of a Facebook comment',
    url: facebook.post,
    row: (page) => facebook.row(page, 'jembatan kecil'),
    box: (page) => page.locator('[role="textbox"][aria-label="Balas Rina Contoh"]'),
    begin: async (page) => {
      await facebook.row(page, 'jembatan kecil').getByRole('button', { name: 'Balas', exact: true }).click();
      await page.locator('[role="textbox"][aria-label="Balas Rina Contoh"]').click();
      await page.keyboard.type(typing);
    },
    begun: ['Rina Contoh', typing],
    written: '[role="dialog"] [role="article"][aria-label]',
  },
  {
    name: 'Messenger’s box',
    url: facebook.thread,
    row: (page) => facebook.message(page, 'saluran air'),
    box: (page) => page.locator('[role="main"] [contenteditable="true"][role="textbox"]'),
    begin: async (page) => {
      await page.locator('[role="main"] [contenteditable="true"][role="textbox"]').click();
      await page.keyboard.type(typing);
    },
    begun: [typing],
    written: '[role="log"] [aria-roledescription="message"]',
    asked: facebook.me,
  },
];

/** The words in a box as a person reads them. */
const wordsIn = (box: Locator): Promise<string> =>
  box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText));

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** The suggested replies. */
const cardsIn = (panel: Frame): Locator => panel.getByRole('listitem').getByRole('article');

const insertFirst = (panel: Frame): Promise<void> => panel.getByRole('button', { name: 'Sisipkan' }).first().click();

/** The reply of one's own in the panel, put into the site's box. */
async function insertOwn(panel: Frame, words: string): Promise<void> {
  const own = panel.getByLabel('Tulis sendiri');
  await own.fill(words);
  await own.press('Control+Enter');
}

/** Answers the question whose account is in use. */
async function tellAccount(panel: Frame, label: string, account: string): Promise<void> {
  const question = panel.locator('form').filter({ has: panel.getByLabel(label) }).last();
  await question.getByLabel(label).fill(account);
  await question.getByRole('button', { name: 'Simpan' }).click();
  await expect(panel.getByText(`sebagai ${account}`)).toBeVisible();
}

const firstAnswer = async (lab: Lab): Promise<number | null> => (await storedAduan(lab))[0]?.firstAnswer?.at ?? null;

for (const { name, url, row: find, box: findBox, begin, begun, written, asked } of PLACES) {
  test(`a suggestion goes into ${name}, and counts once the person has sent it`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const row = find(page);
    const number = await captureRow(row);
    await begin(page);
    const box = findBox(page);
    const before = await wordsIn(box);
    for (const part of begun) expect(before).toContain(part);
    const count = await page.locator(written).count();

    const panel = await openAduan(page, row);
    if (asked !== undefined) await tellAccount(panel, 'Nama akun', asked);
    const cards = cardsIn(panel);
    await expect(cards).toHaveCount(3);
    for (const card of await cards.all()) await expect(card).toContainText('cocok karena');
    await expect(cards.first()).toContainText(number);
    await insertFirst(panel);
    await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
    const after = await wordsIn(box);
    expect(after.trimStart().startsWith(begun[0] ?? '')).toBe(true);
    for (const part of [...begun, number]) expect(timesIn(after, part), part).toBe(1);

    await insertFirst(panel);
    await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
    expect(await wordsIn(box), 'pressed twice, there once').toBe(after);
    await expect(page.locator(written), 'nothing is sent').toHaveCount(count);
    expect(await firstAnswer(lab)).toBeNull();

    const sentAt = Date.now();
    await box.press('Enter');
    await expect(page.locator(written)).toHaveCount(count + 1);
    expect(await page.locator('body').innerText()).toContain(number);
    await expect.poll(() => firstAnswer(lab)).toBeGreaterThanOrEqual(sentAt - 60_000);
    await expect(panel.getByText('Dibalas dalam').first()).toBeVisible();
    const events = (await storedEvents(lab)).map(({ payload }) => payload?.type);
    expect(events.filter((type) => type === 'answered')).toHaveLength(1);
  });
}

test('what was typed without answering anybody stays, behind the mention', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  await captureRow(row);
  const box = instagram.textarea(page);
  await box.pressSequentially('Nggih, kak.');
  const panel = await openAduan(page, row);
  await insertOwn(panel, 'Kami cek hari ini.\nNuwun.');
  await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
  await expect(box).toHaveValue(/^@rina\.contoh\s+Nggih, kak\.\s+Kami cek hari ini\.\nNuwun\.$/);
});

for (const [name, url, find, findBox] of [
  ['Instagram', instagram.thread, (page: Page) => instagram.message(page, 'hampir tumbang'), (page: Page) => instagram.box(page)],
  ['Messenger', facebook.thread, (page: Page) => facebook.message(page, 'saluran air'), (page: Page) => page.locator('[role="main"] [role="textbox"]')],
] as const) {
  test(`lines and odd characters arrive as they are: ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const row = find(page);
    await captureRow(row);
    const panel = await openAduan(page, row);
    const words = 'Baris satu <b>tebal</b> & "kutip"\nBaris dua 🙏\n\nBaris empat';
    await insertOwn(panel, words);
    await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
    expect((await wordsIn(findBox(page))).replaceAll(/\n+/g, '\n')).toBe(words.replaceAll(/\n+/g, '\n'));
  });
}

test('while the account is unknown nothing counts; the person’s answer settles it', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(`${instagram.post}?noaccount=1`);
  const row = instagram.row(page, 'berlubang');
  await captureRow(row);
  const panel = await openAduan(page, row);
  await expect(panel.getByText('Akun mana yang Anda pakai di Instagram?').first()).toBeVisible();
  await insertOwn(panel, 'Kami tambal besok pagi.');
  await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
  await instagram.textarea(page).press('Enter');
  await expect(instagram.row(page, 'Kami tambal besok pagi.')).toBeVisible();
  // Another capture: whatever the page had to tell by then has been told.
  await captureRow(instagram.row(page, 'Bansos'));
  expect((await storedEvents(lab)).filter(({ payload }) => payload?.type === 'answered')).toEqual([]);

  await tellAccount(panel, 'Nama pengguna', '@kec_jebres_contoh');
  await expect.poll(() => firstAnswer(lab)).not.toBeNull();
  await expect(panel.getByText('Dibalas dalam').first()).toBeVisible();
  expect((await storedAduan(lab))[1]?.firstAnswer, 'the other comment was not answered').toBeNull();
});

for (const [name, query, spoil] of [
  ['refuses', '?deaf=1', null],
  ['is gone', '', (page: Page) => page.locator('[role="main"] [role="textbox"]').evaluate((element) => element.remove())],
] as const) {
  test(`a box that ${name}: the text is copied, and that is said`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(`${facebook.thread}${query}`);
    const row = facebook.message(page, 'saluran air');
    const number = await captureRow(row);
    const panel = await openAduan(page, row);
    await expect(cardsIn(panel).first()).toContainText(number);
    await spoil?.(page);
    await insertFirst(panel);
    await expect(panel.getByText('Teks sudah disalin')).toBeVisible({ timeout: 15_000 });
    expect(await page.locator('[role="main"]').innerText()).not.toContain(number);
    const own = panel.getByLabel('Tulis sendiri');
    await own.click();
    await own.press('Control+V');
    await expect(own).toHaveValue(new RegExp(number));
  });
}

test('in another conversation the panel says that this one is not open', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.thread);
  const row = instagram.message(page, 'hampir tumbang');
  await captureRow(row);
  const panel = await openAduan(page, row);
  await page.locator('[role="button"]', { hasText: 'Budi Contoh' }).click();
  await expect(page).toHaveURL(instagram.secondThread);
  await insertFirst(panel);
  await expect(panel.getByText('tidak terbuka di tab ini')).toBeVisible();
  expect((await wordsIn(instagram.box(page))).trim()).toBe('');
});
