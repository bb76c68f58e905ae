import type { Locator, Page } from '@playwright/test';
import {
  captureRow, chooseMenu, closedRoots, expect, facebook, findMark, findPanel, hoverMark, instagram, introduce, keepNotices,
  marksBesideHints, markText, news, notices, NUMBER, pressMark, runCommand, setUp, storedAduan, test, until, waitForMark,
} from '../harness/index.ts';

/** From a press to a recorded aduan: what is drawn, what is kept, and that the site's own nodes stay as they are. */

const OURS = '[data-tanggap]';

/** Our script is at work on the page: the edge button is there. */
const ready = (page: Page): Promise<void> => page.locator(OURS).first().waitFor({ state: 'attached' });

/** The row as the site made it: without our node. */
const siteHtml = (row: Locator): Promise<string> =>
  row.evaluate((element, ours) => {
    const copy = element.cloneNode(true) as Element;
    for (const node of copy.querySelectorAll(ours)) node.remove();
    return copy.outerHTML;
  }, OURS);

/** Somewhere without a row. */
const pointAway = (page: Page): Promise<void> => page.mouse.move(2, 2);

const PLACES = [
  {
    name: 'a comment of an Instagram post',
    url: instagram.post,
    row: (page: Page) => instagram.row(page, 'berlubang'),
    item: {
      site: 'instagram', kind: 'comment', surface: 'instagram.comments', direction: 'in',
      externalId: expect.stringMatching(/^180765\d{11}$/), parentId: null, threadId: 'C9contohJb1',
      authorHandle: 'rina.contoh',
      text: 'Min, jalan depan pasar Mojosongo berlubang, sudah tiga minggu belum ditambal. Tadi pagi ada yang jatuh 😢',
      permalink: expect.stringMatching(/^https:\/\/www\.instagram\.com\/p\/C9contohJb1\/c\/180765\d{11}\/$/),
      pageUrl: instagram.post, writtenAt: { kind: 'exact' },
    },
  },
  {
    name: 'a direct message on Instagram',
    url: instagram.thread,
    row: (page: Page) => instagram.message(page, 'hampir tumbang'),
    item: {
      site: 'instagram', kind: 'dm', surface: 'instagram.dm', direction: 'in',
      externalId: expect.stringMatching(/^mid\.\$cAAAContohSolo\d+x$/), threadId: '17840000000000001',
      authorHandle: 'rina.contoh',
      text: 'Min, pohon di Jl. Contoh Raya hampir tumbang kena kabel listrik.\nRT 04 RW 09, dekat pos kamling',
      pageUrl: instagram.thread,
    },
  },
  {
    name: 'a comment on a Facebook timeline',
    url: facebook.timeline,
    row: (page: Page) => facebook.row(page, 'jembatan kecil'),
    item: {
      site: 'facebook', kind: 'comment', surface: 'facebook.comments', direction: 'in',
      externalId: expect.stringMatching(/^9\d{14}$/), parentId: null,
      authorHandle: null, authorName: 'Rina Contoh',
      text: 'Min, jembatan kecil di RW 07 pagarnya lepas, bahaya buat anak sekolah 😢',
      permalink: expect.stringContaining('comment_id='), writtenAt: { kind: 'interval', words: expect.stringContaining('2 j') },
    },
  },
  {
    name: 'a comment in a Facebook dialog',
    url: facebook.post,
    row: (page: Page) => facebook.row(page, 'jembatan kecil'),
    item: {
      site: 'facebook', kind: 'comment', surface: 'facebook.comments', direction: 'in',
      externalId: expect.stringMatching(/^9\d{14}$/), authorName: 'Rina Contoh',
      permalink: expect.not.stringContaining('__cft__'),
    },
  },
  {
    name: 'a message on Messenger',
    url: facebook.thread,
    row: (page: Page) => facebook.message(page, 'saluran air'),
    item: {
      site: 'facebook', kind: 'dm', surface: 'facebook.messenger', direction: 'in',
      externalId: expect.stringMatching(/^mid\.\$cFbContohSolo\d+$/), threadId: '100090000000002', authorName: 'Rina Contoh',
      text: 'Pak, saluran air depan rumah tertutup cor proyek.\nSekarang air masuk ke teras. RT 03 RW 11 Jebres',
    },
  },
];

for (const { name, url, row: find, item } of PLACES) {
  test(`one press records ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    await ready(page);
    const row = find(page);
    await expect(row).toBeVisible();
    const before = await siteHtml(row);
    await hoverMark(row);
    await expect(row.locator(OURS)).toHaveCount(1);
    expect(await markText(row)).toContain('Aduan');
    await pointAway(page);
    await expect.poll(() => marksBesideHints(page), 'nothing at untracked rows but on hover').toEqual([]);

    const pressedAt = Date.now();
    const number = await captureRow(row);
    await pointAway(page);
    await expect.poll(() => marksBesideHints(page)).toHaveLength(1);
    await expect(row.locator(OURS)).toHaveCount(1);
    await waitForMark(row, new RegExp(`${number}.*Baru.*(Sisa|Lewat)`));
    expect(await siteHtml(row)).toBe(before);

    const [aduan, ...others] = await storedAduan(lab);
    expect(others).toEqual([]);
    expect(aduan).toMatchObject({ number, status: 'baru', sources: [{ item }] });
    expect(number).toMatch(/^JBR-\d{4}-0001$/);
    const capturedAt = aduan?.sources[0]?.capturedAt ?? 0;
    expect(capturedAt).toBeGreaterThanOrEqual(pressedAt);
    expect(capturedAt).toBeLessThanOrEqual(Date.now());
  });
}

test('the person’s own comments and messages get no action', async ({ lab }) => {
  const page = await lab.open(instagram.thread);
  await ready(page);
  await hoverMark(instagram.message(page, 'hampir tumbang'));
  const own = instagram.message(page, 'silakan bawa KK lama');
  await own.hover();
  await expect.poll(() => marksBesideHints(page)).toEqual([]);
  expect(await findMark(own)).toBeNull();
});

test('the first capture asks who answers here, then records what waited', async ({ lab }) => {
  const page = await lab.open(facebook.post);
  await ready(page);
  const row = facebook.row(page, 'jembatan kecil');
  await pressMark(row);
  const panel = await until('the questions', async () => {
    const frame = findPanel(page);
    return frame !== null && (await frame.getByLabel('Nama Anda').count()) === 1 ? frame : null;
  });
  await expect(panel.getByText('1 aduan menunggu')).toBeVisible();
  expect(await storedAduan(lab)).toEqual([]);
  await introduce(panel);
  expect(await waitForMark(row, NUMBER)).toMatch(/JBR-\d{4}-0001/);
  expect(await storedAduan(lab)).toMatchObject([{ sources: [{ item: { authorName: 'Rina Contoh' } }] }]);
  await expect(panel.getByLabel('Nama Anda')).toHaveCount(0);
});

for (const [name, url, find] of [
  ['Instagram', instagram.post, (page: Page) => instagram.row(page, 'berlubang')],
  ['Facebook', facebook.post, (page: Page) => facebook.row(page, 'jembatan kecil')],
] as const) {
  test(`the keyboard alone reaches the action and presses it: ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    await ready(page);
    const row = find(page);
    await row.locator('a[href*="/c/"], a[href*="comment_id="]:not([tabindex="-1"])').first().focus();
    await until('the action under the focus', async () => {
      await page.keyboard.press('Tab');
      const inRow = await row.evaluate((element) => element.contains(document.activeElement));
      if (!inRow) throw new Error('the focus left the row');
      return (await row.locator(`${OURS}:focus`).count()) === 1 ? true : null;
    });
    await page.keyboard.press('Enter');
    await waitForMark(row, NUMBER);
    await expect(row.locator(`${OURS}:focus`), 'the focus stays at the mark').toHaveCount(1);
    expect(await storedAduan(lab)).toHaveLength(1);
  });
}

test('Alt+Shift+J takes what is hovered, the selected item, or the bare words, and else says how', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  await ready(page);
  await pointAway(page);
  await runCommand(lab, page, 'capture');
  await until('words how to choose', async () => {
    const words = await Promise.all((await closedRoots(page)).map((root) => root.text()));
    return words.some((text) => text.includes('Belum ada yang dipilih')) ? true : null;
  });
  expect(await storedAduan(lab)).toEqual([]);

  const hovered = instagram.row(page, 'berlubang');
  await hoverMark(hovered);
  await runCommand(lab, page, 'capture');
  await waitForMark(hovered, /-0001/);

  await pointAway(page);
  const selected = instagram.row(page, 'Parkir liar');
  await selected.getByText('Parkir liar').selectText();
  await runCommand(lab, page, 'capture');
  await waitForMark(selected, /-0002/);

  await page.getByText('Sugeng enjang').selectText();
  await runCommand(lab, page, 'capture');
  await expect.poll(async () => (await storedAduan(lab)).length).toBe(3);
  expect((await storedAduan(lab)).map(({ sources }) => sources[0]?.item)).toMatchObject([
    { kind: 'comment', authorHandle: 'rina.contoh' },
    { kind: 'comment', authorHandle: 'kabar_solo_contoh' },
    { kind: 'selection', externalId: null, pageUrl: instagram.post, text: expect.stringContaining('Sugeng enjang, warga Jebres') },
  ]);
});

test('the context menu records selected text of any page', async ({ lab }) => {
  await setUp(lab);
  await keepNotices(lab);
  const page = await lab.open(news);
  await page.locator('#keluhan').selectText();
  await chooseMenu(lab, page, 'capture-selection');
  await expect.poll(() => notices(lab)).toMatchObject([{ options: { title: expect.stringMatching(/JBR-\d{4}-0001 dicatat/) } }]);
  expect(await storedAduan(lab)).toMatchObject([{
    sources: [{ item: {
      site: 'web', kind: 'selection', pageUrl: news, authorHandle: null, writtenAt: null,
      text: 'Warga Sumber mengeluh air keruh selama tiga hari; laporan sudah dikirim ke kelurahan.',
    } }],
  }]);
  await expect(page.locator(OURS), 'nothing of ours on other sites').toHaveCount(0);

  await chooseMenu(lab, page, 'capture-selection');
  await expect.poll(() => lab.context.pages().some((one) => one.url().includes('/dashboard.html'))).toBe(true);
  expect(await storedAduan(lab), 'the same words again are asked about, not recorded twice').toHaveLength(1);
});
