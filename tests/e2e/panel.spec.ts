import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import {
  captureRow, closedRoots, expect, facebook, findPanel, instagram, news, openAduan, openPanel, pressToolbar, runCommand,
  setUp, test, until, waitForMark, type Lab,
} from '../harness/index.ts';

/** CSS px the page has given up at its right edge. */
const pushed = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight));

/** Width of the panel as it stands; 0 while it is closed. */
async function panelWidth(page: Page): Promise<number> {
  for (const root of await closedRoots(page)) {
    const width = await root.evaluate((inside) => inside.querySelector('.panel')?.getBoundingClientRect().width ?? 0);
    if (width > 0) return Math.round(width);
  }
  return 0;
}

/** The panel's own root, which holds the separator and the frame. */
const panelRoot = (page: Page) =>
  until('the panel’s root', async () => {
    for (const root of await closedRoots(page)) {
      if (await root.evaluate((inside) => inside.querySelector('.panel') !== null)) return root;
    }
    return null;
  });

/** The panel once it shows something, whoever opened it. */
const standing = (page: Page): Promise<Frame> =>
  until('the panel', async () => {
    const frame = findPanel(page);
    return (await frame?.evaluate(() => document.body.innerText.trim() !== '')) === true ? frame : null;
  });

const closed = (page: Page): Promise<void> => expect.poll(() => findPanel(page)).toBeNull();

const storedPanel = (lab: Lab): Promise<unknown> =>
  lab.worker.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('tanggap');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meta').objectStore('meta').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { name: string; value: { panel?: unknown } }[]).find(({ name }) => name === 'settings')?.value.panel);
          };
        };
      }),
  );

test('command and toolbar button open and close the panel and push the page aside', async ({ lab }) => {
  await setUp(lab);
  for (const url of [instagram.post, facebook.timeline]) {
    const page = await lab.open(url);
    await openPanel(lab, page);
    const width = await panelWidth(page);
    expect(width).toBe(400);
    expect(await pushed(page)).toBe(width);
    await pressToolbar(lab, page);
    await closed(page);
    expect([await pushed(page), await panelWidth(page)]).toEqual([0, 0]);

    await runCommand(lab, page, 'toggle-panel');
    await expect.poll(() => pushed(page)).toBe(width);
    const panel = await standing(page);
    await expect(panel.getByRole('tab', { name: 'Halaman ini' })).toBeVisible();
    await runCommand(lab, page, 'toggle-panel');
    await closed(page);
    expect(await pushed(page)).toBe(0);
    await page.close();
  }
});

test('Esc in the panel closes it and gives the focus back', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  await instagram.textarea(page).focus();
  await runCommand(lab, page, 'toggle-panel');
  const panel = await standing(page);
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await pushed(page)).toBe(0);
  await expect(instagram.textarea(page)).toBeFocused();
});

type Listening = typeof globalThis & { heard: string[] };

/** Keeps the keys that reach the host page. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    (globalThis as Listening).heard = heard;
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      addEventListener(type, ({ key, target }) => heard.push(`${type} ${key} ${(target as Element).localName}`), true);
    }
  });

/** Holds a key for a second, as a slow hand does: the browser repeats it. */
async function hold(page: Page, key: string): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.down(key);
    await page.waitForTimeout(turn === 0 ? 300 : 35);
  }
  await page.keyboard.up(key);
}

const typed = 'Setengah jadi';

for (const [name, key, button] of [
  ['Esc', 'Escape', null],
  ['Enter on its button', 'Enter', 'Ciutkan panel'],
  ['Space on its button', 'Space', 'Ciutkan panel'],
] as const) {
  test(`${name}, held too long, closes the panel and does nothing in the page`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(instagram.post);
    const box = instagram.textarea(page);
    await box.fill(typed);
    await runCommand(lab, page, 'toggle-panel');
    const panel = await standing(page);
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    await listen(page);
    if (button !== null) await panel.getByRole('button', { name: button }).focus();
    await hold(page, key);
    await closed(page);
    await expect(box).toBeFocused();
    await expect(box, 'nothing was sent').toHaveValue(typed);
    // The next key is the page's again.
    await page.keyboard.press('x');
    await expect(box).toHaveValue(`${typed}x`);
    expect(await page.evaluate(() => (globalThis as Listening).heard)).toEqual(['keydown x textarea', 'keypress x textarea', 'keyup x textarea']);
  });
}

for (const [name, url, find, findBox] of [
  ['Instagram', instagram.post, (page: Page) => instagram.row(page, 'berlubang'), (page: Page) => instagram.textarea(page)],
  ['Messenger', facebook.thread, (page: Page) => facebook.message(page, 'saluran air'), (page: Page) => page.locator('[role="main"] [role="textbox"]')],
] as const) {
  test(`a reply put in with a held Enter is not sent: ${name}`, async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(url);
    const row = find(page);
    const number = await captureRow(row);
    const panel = await openAduan(page, row);
    await panel.locator('li > article').first().getByRole('button', { name: 'Sisipkan' }).focus();
    await listen(page);
    await hold(page, 'Enter');
    await expect(panel.getByText('Sudah di kotak balasan.')).toBeVisible();
    const box = findBox(page);
    await expect.poll(() => box.evaluate((one) => (one as HTMLTextAreaElement).value ?? one.textContent)).toContain(number);
    expect(await page.evaluate(() => (globalThis as Listening).heard)).toEqual([]);
  });
}

test('the width is set with the keyboard and remembered', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  await openPanel(lab, page);
  const root = await panelRoot(page);
  await root.evaluate((inside) => inside.querySelector<HTMLElement>('[role="separator"]')?.focus());
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => panelWidth(page)).toBe(432);
  expect(await pushed(page)).toBe(432);
  expect(await root.evaluate((inside) => inside.querySelector('[role="separator"]')?.getAttribute('aria-valuenow'))).toBe('432');
  await expect.poll(() => storedPanel(lab)).toMatchObject({ width: 432 });
  await page.reload();
  await expect.poll(() => panelWidth(page)).toBe(432);
  expect(await pushed(page)).toBe(432);
});

test('each site remembers whether the panel is open', async ({ lab }) => {
  await setUp(lab);
  const post = await lab.open(instagram.post);
  await openPanel(lab, post);
  await expect.poll(async () => JSON.stringify(await storedPanel(lab))).toContain('instagram');
  const timeline = await lab.open(facebook.timeline);
  await waitForPageRead(timeline);
  expect(findPanel(timeline)).toBeNull();
  const second = await lab.open(instagram.secondPost);
  await until('the panel on the next page of the site', async () => findPanel(second));
  await pressToolbar(lab, second);
  await closed(second);
  await second.reload();
  await waitForPageRead(second);
  expect(findPanel(second)).toBeNull();
});

/** The content script has begun: its edge button stands. */
const waitForPageRead = (page: Page): Promise<true> =>
  until('the edge button', async () => {
    for (const root of await closedRoots(page)) {
      if (await root.evaluate((inside) => inside.querySelector('.launcher') !== null)) return true;
    }
    return null;
  });

test.describe('a narrow window', () => {
  test.use({ labOptions: { viewport: { width: 360, height: 640 } } });

  test('holds the panel without anything out of reach', async ({ lab }) => {
    await setUp(lab);
    const page = await lab.open(instagram.post);
    await captureRow(instagram.row(page, 'berlubang'));
    const panel = await openAduan(page, instagram.row(page, 'berlubang'));
    await expect(panel.getByRole('button', { name: 'Sisipkan' }).first()).toBeAttached();
    expect(await panelWidth(page)).toBe(312);
    expect(await pushed(page), 'it lies over the page').toBe(0);
    const sizes = await panel.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
    expect(sizes.scroll).toBeLessThanOrEqual(sizes.client);
    const out = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], textarea, input')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null)
        .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < 0 || box.right > innerWidth + 1))
        .map(({ words }) => words),
    );
    expect(out).toEqual([]);
  });
});

test('a page that cannot be read says so and offers capture of selected text', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  // As it may look after a change of the site: nothing that carries meaning is left.
  await lab.context.route('https://www.instagram.com/p/**', async (route) => {
    await route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="id"><body><div>Kiriman</div></body></html>',
    });
  });
  await page.goto(instagram.secondPost);
  const panel = await openPanel(lab, page);
  await expect(panel.getByText('Halaman ini belum dikenali')).toBeVisible({ timeout: 20_000 });
  await expect(panel.getByText('Pilih teks komentar warga, lalu tekan')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Periksa ulang' })).toBeVisible();
});

test('the toolbar button elsewhere opens the dashboard', async ({ lab }) => {
  const page = await lab.open(news);
  const opening = lab.context.waitForEvent('page');
  await pressToolbar(lab, page);
  const dashboard = await opening;
  await dashboard.waitForURL(/dashboard\.html/);
  await expect(dashboard.getByLabel('Nama Anda')).toBeVisible();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string | undefined }[];
}
const tell = (violations: Finding[]): string[] => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary ?? ''})`).join(' | ')}`);

/** A frame inside a page is looked at alone: the page around it is the site's. */
async function violationsIn(frame: Frame): Promise<string[]> {
  // Sent over the debugger, which the frame's policy does not bind.
  await frame.evaluate(await readFile(AXE, 'utf8'));
  const found = await frame.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(where: Document, options: unknown): Promise<{ violations: Finding[] }> } };
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  }, TAGS);
  return tell(found);
}

const violationsOf = async (page: Page): Promise<string[]> => tell((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations);

test.describe('accessibility', () => {
  test.use({ labOptions: { args: ['--force-prefers-reduced-motion'] } });
  for (const language of ['id', 'en'] as const) {
    test(`axe finds nothing in ${language === 'id' ? 'Indonesian' : 'English'}`, async ({ lab }) => {
      test.slow();
      const start = await lab.openOwn('dashboard.html');
      await expect(start.getByLabel('Nama Anda')).toBeVisible();
      expect(await violationsOf(start), 'first questions').toEqual([]);
      await start.close();
      await setUp(lab);
      const page = await lab.open(instagram.post);
      const row = instagram.row(page, 'berlubang');
      const number = await captureRow(row);

      const dashboard = await lab.openOwn('dashboard.html#/pengaturan/bahasa');
      await dashboard.getByRole('button', { name: language === 'id' ? 'Bahasa Indonesia' : 'English' }).click();
      await expect(dashboard.locator('html')).toHaveAttribute('lang', language);
      for (const theme of [1, 2]) {
        await dashboard.goto(`chrome-extension://${lab.id}/dashboard.html#/pengaturan/tampilan`);
        await dashboard.getByRole('group', { name: language === 'id' ? 'Tampilan' : 'Theme', exact: true }).getByRole('button').nth(theme).click();
        for (const place of ['aduan', 'pengaturan', 'template', 'template/baru', 'akses']) {
          await dashboard.goto(`chrome-extension://${lab.id}/dashboard.html#/${place}`);
          await dashboard.locator('main h1').waitFor({ state: 'attached' });
          if (place === 'aduan') await expect(dashboard.getByText(number).first()).toBeVisible();
          expect(await violationsOf(dashboard), `${place} ${theme}`).toEqual([]);
        }
      }
      await page.bringToFront();
      await waitForMark(row, new RegExp(number));
      const panel = await openAduan(page, row);
      await expect(panel.locator('html')).toHaveAttribute('lang', language);
      await expect(panel.getByRole('heading', { name: number })).toBeVisible();
      expect(await violationsIn(panel), 'aduan in the panel').toEqual([]);
      await panel.getByRole('button', { name: language === 'id' ? 'Antrean' : 'Queue' }).first().click();
      await expect(panel.getByRole('tab').first()).toBeVisible();
      for (const tab of [0, 1]) {
        await panel.getByRole('tab').nth(tab).click();
        expect(await violationsIn(panel), `tab ${tab}`).toEqual([]);
      }
    });
  }
});
