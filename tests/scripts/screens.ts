import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame, Page } from '@playwright/test';
import {
  captureRow, facebook, findPanel, hoverMark, instagram, keepNotices, launchLab, openAduan, openPanel, pressMark, setUp,
  storedAduan, until, waitForMark, type Lab,
} from '../harness/index.ts';

type Language = 'id' | 'en';
type Scheme = 'light' | 'dark';

interface Look {
  language: Language;
  scheme: Scheme;
  width: number;
}

const LOOKS: Look[] = [1280, 360].flatMap((width) =>
  (['id', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ language, scheme, width }))));
const HEIGHT = 800;

/** One browser in one look, and how to take a picture in it. */
interface Stage {
  lab: Lab;
  look: Look;
  /** The address with the look's language and theme. */
  at(url: string): string;
  picture(name: string, page: Page): Promise<void>;
}

/** Takes the pictures, look by look, then puts each screen's together on one sheet. */
export async function takeScreens(root: string, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, look: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? null;
  const folder = path.join(root, 'screenshots');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const taken = new Map<string, { look: Look; file: string }[]>();
  for (const look of LOOKS) {
    const { language, scheme, width } = look;
    if (values.look !== undefined && !`${language}.${scheme}.${width}`.includes(values.look)) continue;
    process.stdout.write(`${language} ${scheme} ${width} `);
    const lab = await launchLab({ colorScheme: scheme, locale: language === 'id' ? 'id-ID' : 'en-US', viewport: { width, height: HEIGHT } });
    const stage: Stage = {
      lab,
      look,
      at: (url) => `${url}${url.includes('?') ? '&' : '?'}lang=${language}${scheme === 'dark' ? '&theme=dark' : ''}`,
      async picture(name, page) {
        if (wanted !== null && !wanted.includes(name)) return;
        // Let what slides in arrive.
        await page.waitForTimeout(500);
        const file = path.join(folder, `${name}.${language}.${scheme}.${width}.png`);
        await page.screenshot({ path: file });
        taken.set(name, [...(taken.get(name) ?? []), { look, file }]);
        process.stdout.write('.');
      },
    };
    try {
      await show(stage);
    } finally {
      await lab.close();
      process.stdout.write('\n');
    }
  }
  await makeSheets(folder, taken);
}

async function show(stage: Stage): Promise<void> {
  await showStart(stage);
  await setLanguage(stage);
  await showDashboardEmpty(stage);
  await showPages(stage);
  await showDashboard(stage);
}

/** The product's language is stored with the settings; everything else about the look the browser says. */
async function setLanguage({ lab, look }: Stage): Promise<void> {
  await lab.worker.evaluate(async (language) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const db = await settled(indexedDB.open('tanggap'));
    const meta = db.transaction('meta', 'readwrite').objectStore('meta');
    const row = await settled(meta.get('settings') as IDBRequest<{ value: object }>);
    await settled(meta.put({ ...row, value: { ...row.value, language } }));
    db.close();
    await chrome.storage.local.set({ bell: `${Math.random()}` });
  }, look.language);
}

async function showStart(stage: Stage): Promise<void> {
  const { lab } = stage;
  const page = await lab.openOwn('dashboard.html');
  await page.getByRole('textbox').first().waitFor();
  await stage.picture('start', page);
  const post = await lab.open(stage.at(instagram.post));
  await pressMark(instagram.row(post, 'berlubang'));
  await until('the questions', async () => ((await findPanel(post)?.getByRole('textbox').count()) ?? 0) >= 3 || null);
  await stage.picture('panel-start', post);
  await post.close();
  await page.close();
  await setUp(lab);
}

async function showDashboardEmpty(stage: Stage): Promise<void> {
  // The one capture that waited for the answers is taken back by hand later; an empty search looks the same.
  const page = await stage.lab.openOwn('dashboard.html#/aduan');
  await page.getByRole('searchbox').first().fill('zzzz');
  await stage.picture('dashboard-nothing-found', page);
  await page.close();
}

async function showPages(stage: Stage): Promise<void> {
  const { lab } = stage;
  const open = async (url: string): Promise<Page> => {
    await closePanels(stage);
    return lab.open(stage.at(url));
  };
  const post = await open(instagram.post);
  await keepNotices(lab);
  await captureRow(instagram.row(post, 'sampah numpuk'));
  await stage.picture('instagram-notice', post);
  await captureRow(instagram.row(post, 'PJU gang Mawar'));
  await hoverMark(instagram.row(post, 'Mantap'));
  await stage.picture('instagram-marks', post);
  const panel = await openPanel(lab, post);
  await stage.picture('panel-this-page', post);
  await panel.getByRole('tab').nth(1).click();
  await stage.picture('panel-queue', post);
  await post.close();

  const opened = await open(instagram.post);
  const detail = await openAduan(opened, instagram.row(opened, 'PJU gang Mawar'));
  await stage.picture('panel-aduan', opened);
  await scrollDown(detail);
  await stage.picture('panel-aduan-below', opened);
  await opened.close();

  const thread = await open(instagram.thread);
  await captureRow(instagram.message(thread, 'hampir tumbang'));
  await stage.picture('instagram-thread', thread);
  await thread.close();
  const feed = await open(facebook.timeline);
  await captureRow(facebook.row(feed, 'talang kantor'));
  await stage.picture('facebook-timeline', feed);
  await feed.close();
  const dialog = await open(facebook.post);
  await waitForMark(facebook.row(dialog, 'jembatan kecil'), /./);
  await stage.picture('facebook-dialog', dialog);
  await openPanel(lab, dialog);
  await stage.picture('facebook-dialog-panel', dialog);
  await dialog.close();
  const chat = await open(facebook.thread);
  await captureRow(facebook.message(chat, 'saluran air'));
  await stage.picture('messenger', chat);
  await openPanel(lab, chat);
  await stage.picture('messenger-panel', chat);
  await chat.close();
  const away = await open(instagram.home);
  await openPanel(lab, away);
  await stage.picture('panel-elsewhere', away);
  await away.close();
}

/** The panel stands on a site as it was left; the pictures of pages alone want it closed. */
async function closePanels({ lab }: Stage): Promise<void> {
  await lab.worker.evaluate(async () => {
    const open = indexedDB.open('tanggap');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const meta = open.result.transaction('meta', 'readwrite').objectStore('meta');
    const reading = meta.get('settings');
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    const row = reading.result as { value: { panel: { open: Record<string, boolean> } } };
    row.value.panel.open = { instagram: false, facebook: false };
    const writing = meta.put(row);
    await new Promise((resolve) => writing.addEventListener('success', resolve));
    open.result.close();
  });
}

async function showDashboard(stage: Stage): Promise<void> {
  const { lab } = stage;
  const page = await lab.openOwn('dashboard.html#/aduan');
  await page.waitForTimeout(800);
  await stage.picture('dashboard-list', page);
  const [first] = await storedAduan(lab);
  const go = async (hash: string, name: string): Promise<void> => {
    await page.evaluate((next) => { location.hash = next; }, hash);
    await page.waitForTimeout(400);
    await stage.picture(name, page);
  };
  await go(`#/aduan/${first?.id ?? ''}`, 'dashboard-aduan');
  await scrollDown(page.mainFrame());
  await stage.picture('dashboard-aduan-below', page);
  await go('#/template', 'templates');
  await go('#/template/baru', 'template-new');
  await go('#/pengaturan', 'settings');
  await scrollDown(page.mainFrame());
  await stage.picture('settings-below', page);
  await go('#/akses', 'access');
  await go('#/apa-ini', 'missing');
}

/** To the end of whatever scrolls. */
async function scrollDown(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const element of [document.scrollingElement, ...document.querySelectorAll('*')]) {
      if (element !== null && element.scrollHeight > element.clientHeight + 40) element.scrollTop = element.scrollHeight;
    }
  });
}

/** One picture a screen: all its looks side by side. */
async function makeSheets(folder: string, taken: ReadonlyMap<string, { look: Look; file: string }[]>): Promise<void> {
  const lab = await launchLab({ extension: null, viewport: { width: 2_420, height: 1_000 } });
  try {
    const page = await lab.context.newPage();
    for (const [name, shots] of taken) {
      const figures = await Promise.all(shots.map(async ({ look: { language, scheme, width }, file }) => {
        const data = (await readFile(file)).toString('base64');
        return `<figure><img width="${width === 360 ? 300 : 800}" src="data:image/png;base64,${data}"><figcaption>${language} ${scheme} ${width}</figcaption></figure>`;
      }));
      const wide = figures.filter((_, at) => shots[at]?.look.width !== 360);
      const narrow = figures.filter((_, at) => shots[at]?.look.width === 360);
      await page.setContent(`<style>body{margin:8px;font:14px sans-serif;display:flex;gap:8px}div{display:grid;grid-template-columns:auto auto;gap:8px;align-content:start}figure{margin:0}img{border:1px solid #888}</style><div>${wide.join('')}</div><div>${narrow.join('')}</div>`);
      await writeFile(path.join(folder, `${name}.sheet.png`), await page.screenshot({ fullPage: true }));
    }
  } finally {
    await lab.close();
  }
}
