import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import {
  badge, closedRoots, expect, facebook, findPanel, inContentScript, instagram, keepNotices, markText, news, notices,
  openPanel, pressMark, ringAlarm, runCommand, shiftPageClock, shiftWorkerClock, stopWorker, test, until,
} from '../harness/index.ts';

/** The stand-in and the harness prove themselves here, on an extension that is not ours or on none. */
const SAMPLE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../harness/sample-extension');

test.describe('stand-in', () => {
  test.use({ labOptions: { extension: null } });

  const counts = (page: Page, selectors: string[]): Promise<number[]> =>
    Promise.all(selectors.map((selector) => page.locator(selector).count()));

  test('shows a post in both layouts of Instagram, under the site’s own address', async ({ lab }) => {
    const page = await lab.open(instagram.post);
    expect(page.url()).toBe('https://www.instagram.com/p/C9contohJb1/');
    await expect(page.locator('a[href*="/c/"] > time[datetime]')).toHaveCount(7);
    expect(await counts(page, ['main article', 'main li', 'main form textarea', 'main hr'])).toEqual([0, 0, 1, 1]);
    await page.getByText('Lihat semua 2 balasan').click();
    await expect(page.locator('ul > div a[href*="/c/"][href*="/r/"]')).toHaveCount(2);

    await page.goto(instagram.profile);
    await page.locator('a[href="/kec_jebres_contoh/p/C9contohJb1/"]').click();
    await expect(page.locator('[role="dialog"] li h3 a[role="link"]')).toHaveCount(7);
    expect(new URL(page.url()).pathname).toBe('/kec_jebres_contoh/p/C9contohJb1/');
    expect(await page.locator('main header h2').count(), 'the profile stays underneath').toBe(1);
    await page.locator('[role="dialog"]').getByRole('button', { name: 'Muat komentar lainnya' }).click();
    await expect(page.locator('[role="dialog"] li h3 a[role="link"]')).toHaveCount(9);
  });

  test('writes replies of one post as comments of their own', async ({ lab }) => {
    const page = await lab.open(instagram.secondPost);
    await page.getByText('Lihat semua 1 balasan').click();
    await expect(page.locator('a[href*="/c/"] > time')).toHaveCount(3);
    expect(await page.locator('a[href*="/r/"]').count()).toBe(0);
  });

  test('posts what React holds, as the account in use', async ({ lab }) => {
    const page = await lab.open(instagram.post);
    await instagram.row(page, 'berlubang').getByText('Balas').click();
    const box = instagram.textarea(page);
    await expect(box).toHaveValue('@rina.contoh ');
    await box.pressSequentially('sudah kami catat');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    const own = instagram.row(page, 'sudah kami catat');
    await expect(own.locator('a[href="/kec_jebres_contoh/"]').first()).toBeVisible();
    await expect(own.locator('a[href*="/r/"] time')).toHaveCount(1);
    await expect(box).toHaveValue('');
  });

  test('has the message list and a real Lexical box in direct messages', async ({ lab }) => {
    const page = await lab.open(instagram.thread);
    expect(await counts(page, ['[role="grid"]', '[role="row"]', 'time', '[data-pagelet="IGDMessagesList"]'])).toEqual([0, 0, 0, 1]);
    await expect(page.locator('[data-pagelet="IGDMessagesList"] [id^="double_tappable_id.mid.$"]')).toHaveCount(5);
    const box = instagram.box(page);
    await expect(box).toHaveAttribute('data-lexical-editor', 'true');
    await box.click();
    await page.keyboard.type('baris satu');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('baris dua');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await expect(instagram.message(page, 'baris dua').locator('a')).toHaveCount(0);
    await page.evaluate(() => (window as unknown as { standin: { receive(...words: string[]): void } }).standin.receive('17840000000000001', 'rina.contoh', 'suwun'));
    await expect(instagram.message(page, 'suwun').locator('a[href="/rina.contoh/"]')).toHaveCount(1);
  });

  test('takes a synthetic paste and refuses text put into the tree', async ({ lab }) => {
    const page = await lab.open(instagram.thread);
    const box = instagram.box(page);
    await box.evaluate((element) => {
      element.focus();
      const data = new DataTransfer();
      data.setData('text/plain', 'satu\ndua');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => box.evaluate((element) => (element as HTMLElement).innerText)).toBe('satu\ndua');
    await page.goto(instagram.secondThread);
    await instagram.box(page).evaluate((element) => {
      element.textContent = 'dipaksa';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.waitForTimeout(300);
    expect(await page.getByRole('button', { name: 'Kirim', exact: true }).count()).toBe(0);
  });

  test('navigates inside the page', async ({ lab }) => {
    const page = await lab.open(instagram.inbox);
    await page.evaluate(() => { (window as { kept?: boolean }).kept = true; });
    await page.locator('[role="button"]', { hasText: 'Budi Contoh' }).click();
    await expect(page).toHaveURL(instagram.secondThread);
    await page.goBack();
    await expect(page).toHaveURL(instagram.inbox);
    expect(await page.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
  });

  test('uses the articles of a feed again for other posts', async ({ lab }) => {
    const page = await lab.open(instagram.home);
    const first = await page.locator('main article').first().elementHandle();
    const before = await first?.textContent();
    await page.mouse.wheel(0, 900);
    await expect.poll(async () => (await first?.textContent()) === before).toBe(false);
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('shows Facebook comments on the timeline, in the dialog and alone', async ({ lab }) => {
    const page = await lab.open(facebook.timeline);
    await expect(page.locator('[role="main"] div[data-commentid]')).toHaveCount(8);
    const link = page.locator('a[href*="reply_comment_id="]').first();
    expect(await link.getAttribute('href')).toMatch(/permalink\.php\?story_fbid=pfbid0\w+&id=61550000000001&comment_id=\d+&reply_comment_id=\d+&__cft__/);
    const author = new URL((await page.locator('[data-commentid] a[href*="comment_id="]').first().getAttribute('href')) ?? '');
    expect(atob(author.searchParams.get('comment_id') ?? '')).toMatch(/^comment:122100000000000001_9\d+$/);

    await page.goto(facebook.post);
    const dialog = page.locator('[role="dialog"]');
    await expect(dialog.locator('[role="article"][aria-label^="Komentar oleh"]')).toHaveCount(4);
    expect(await dialog.locator('[data-commentid]').count()).toBe(0);
    expect(await page.locator('[role="main"] [role="feed"] [role="article"]').count()).toBeGreaterThan(2);
    await page.goto(`${facebook.post}&comment_id=900000000004102`);
    const reply = dialog.locator('[role="article"][aria-label^="Balasan"]').first();
    expect(await reply.locator('xpath=preceding-sibling::*[@role="article"]').count(), 'a plain sibling').toBeGreaterThan(0);
  });

  test('puts the answered person’s name into a reply and keeps it', async ({ lab }) => {
    const page = await lab.open(facebook.post);
    await facebook.row(page, 'jembatan kecil').getByRole('button', { name: 'Balas', exact: true }).click();
    const box = page.locator('[role="textbox"][aria-label="Balas Rina Contoh"]');
    await expect(box).toHaveText(/^Rina Contoh\s*$/);
    await page.keyboard.type('sudah kami catat');
    await page.keyboard.press('Enter');
    const own = facebook.row(page, 'sudah kami catat');
    await expect(own).toHaveAttribute('aria-label', /^Balasan dari Kecamatan Jebres Contoh pada komentar Rina Contoh/);
    await expect(own.locator('a[href*="reply_comment_id="]')).toHaveCount(1);
  });

  test('shows ordinary and encrypted conversations', async ({ lab }) => {
    const page = await lab.open(facebook.thread);
    const messages = page.locator('[role="log"] [data-message-id][aria-roledescription="message"]');
    await expect(messages).toHaveCount(5);
    await expect(messages.nth(1)).toHaveAttribute('aria-label', /^Pukul .+, Anda: Selamat siang Ibu/);
    await page.goto(facebook.sealedThread);
    await expect(messages.first()).toHaveAttribute('data-message-id', /^\d+@msgr\.\d+$/);
    await page.goto(`${facebook.thread}?noids=1`);
    await expect(page.locator('[role="log"] [aria-roledescription="message"]')).toHaveCount(5);
    expect(await page.locator('[data-message-id]').count()).toBe(0);
    await page.goto(facebook.messenger);
    await expect(messages).toHaveCount(5);
    await page.goto(facebook.business);
    await expect(page.locator('[data-utime] [data-message-id]')).toHaveCount(5);
  });

  for (const [name, url] of [['a post', instagram.post], ['a timeline', facebook.timeline], ['a conversation', facebook.thread]] as const) {
    test(`speaks nonsense, wraps and hides the account on request: ${name}`, async ({ lab }) => {
      const page = await lab.open(`${url}${url.includes('?') ? '&' : '?'}lang=xx&wrap=1&noaccount=1&theme=dark`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'xx');
      await expect(page.locator('time, [aria-roledescription="message"], [data-commentid]').first()).toBeVisible();
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/\b(Balas|Reply|Suka|Like|Kirim|Send)\b/);
      expect(await page.locator('a[href="/kec_jebres_contoh/"] img[style*="24px"]').count()).toBe(0);
    });
  }

  test('has other class names at each load', async ({ lab }) => {
    const page = await lab.open(instagram.post);
    const read = (): Promise<string | null> => page.locator('main').getAttribute('class');
    const before = await read();
    await page.reload();
    expect(await read()).not.toBe(before);
  });

  test('serves strict headers without breaking its own page', async ({ lab }) => {
    for (const url of [`${instagram.thread}?csp=strict`, `${facebook.post}&csp=strict&coep=1`]) {
      const page = await lab.context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
      const response = await page.goto(url);
      expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
      const box = page.locator('[role="textbox"][contenteditable="true"]').last();
      await box.click();
      await page.keyboard.type('tetap bisa');
      await expect(box).toHaveText('tetap bisa');
      expect(problems).toEqual([]);
    }
  });

  test('leads nowhere but to itself', async ({ lab }) => {
    const page = await lab.open(news);
    await expect(page.getByRole('heading')).toHaveText('Kabar contoh');
    await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  });
});

test.describe('harness', () => {
  test.use({ labOptions: { extension: SAMPLE } });

  test('reaches closed shadow roots and the frame in one', async ({ lab }) => {
    const page = await lab.open(instagram.post);
    const row = instagram.row(page, 'berlubang');
    await pressMark(row, 'mark');
    expect(await markText(row)).toBe('Pressed');
    expect(await markText(instagram.row(page, 'Bansos'))).toBe('Mark');
    expect(await closedRoots(page)).toHaveLength(7);
    const panel = await openPanel(lab, page);
    await expect(panel.getByRole('button', { name: 'Inside' })).toBeVisible();
    expect(findPanel(page)).toBe(panel);
    await runCommand(lab, page, 'say');
    await expect(page.locator('html')).toHaveAttribute('data-command', 'say');
  });

  test('stops the background, keeps its notices and moves its clock', async ({ lab }) => {
    const page = await lab.open(instagram.post);
    const ask = (): Promise<{ started: number; now: number }> =>
      inContentScript(lab, page, "chrome.runtime.sendMessage('hello')") as Promise<{ started: number; now: number }>;
    const first = await ask();
    await stopWorker(lab);
    const second = await until('the background', ask);
    expect(second.started).toBeGreaterThan(first.started);

    await keepNotices(lab);
    await shiftWorkerClock(lab, 400 * 24 * 3_600_000);
    expect((await ask()).now).toBeGreaterThan(Date.now() + 399 * 24 * 3_600_000);
    await ringAlarm(lab, 'bell');
    await expect.poll(() => notices(lab)).toMatchObject([{ id: 'bell', options: { title: 'Bell' } }]);
    expect(await badge(lab)).toBe(String(new Date(Date.now() + 400 * 24 * 3_600_000).getUTCFullYear() % 100));

    await shiftPageClock(lab, page, 3_600_000);
    expect(Number(await inContentScript(lab, page, 'Date.now()'))).toBeGreaterThan(Date.now() + 3_500_000);
  });
});

test.describe('a later browser', () => {
  test.use({ labOptions: { extension: SAMPLE, clock: '+3d' } });

  test('starts at another time', async ({ lab }) => {
    const now = await lab.worker.evaluate(() => Date.now());
    expect(Math.round((now - Date.now()) / 86_400_000)).toBe(3);
  });
});

test.describe('a hostile page', () => {
  test.use({ labOptions: { extension: SAMPLE } });

  test('reports what it got', async ({ lab }) => {
    const page = await lab.open(`${instagram.post}?hostile=1&ext=${lab.id}`);
    // The sample lets itself be embedded: the page must notice, else it would notice nothing on ours either.
    const fetched = (): Promise<boolean> =>
      page.evaluate(() => (window as unknown as { hostile: { fetched: { status: number }[] } }).hostile.fetched.some((one) => one.status === 200));
    await expect.poll(fetched).toBe(true);
    expect(page.frames().some((frame) => frame.url().endsWith('sidebar.html'))).toBe(true);
  });
});
