import type { Frame, Page } from '@playwright/test';
import {
  captureRow, closedRoots, expect, findMark, hoverMark, instagram, NUMBER, openAduan, openPanel, pressMark, setUp, test, until,
  waitForMark, type Lab,
} from '../harness/index.ts';

/** What a page that means harm can reach: nothing. */

interface Overheard {
  hash: string;
  sent: string[];
  got: string[];
}
type Listening = typeof globalThis & { overheard?: Overheard };

/** Keeps, in our own frames, what goes over the port and the address they began with. Runs before their scripts. */
function overhear(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const kept: Overheard = { hash: location.hash, sent: [], got: [] };
  (globalThis as Listening).overheard = kept;
  const { runtime } = chrome;
  const connect = runtime.connect.bind(runtime) as (info: chrome.runtime.ConnectInfo) => chrome.runtime.Port;
  const wrapped = (info: chrome.runtime.ConnectInfo): chrome.runtime.Port => {
    const port = connect(info);
    const post = port.postMessage.bind(port);
    port.postMessage = (message: unknown) => {
      kept.sent.push(JSON.stringify(message));
      post(message);
    };
    port.onMessage.addListener((message: unknown) => void kept.got.push(JSON.stringify(message)));
    return port;
  };
  Object.assign(runtime, { connect: wrapped });
}

const overheardIn = (frame: Frame): Promise<Overheard> =>
  frame.evaluate(() => (globalThis as Listening).overheard ?? { hash: '', sent: [], got: [] });

/** How many records a table of the extension holds. */
const records = (lab: Lab, table: string): Promise<number> =>
  lab.worker.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tanggap');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );

interface Hostile {
  windowLength: number;
  iframesFound: number;
  entries: string[];
  embeds: { address: string; text: string | null }[];
  fetched: { path: string; status: number }[];
  answers: { how: string; error?: string; answer?: unknown; text?: string }[];
  messages: { origin: string }[];
  shadowRoots: { how: string; host?: string }[];
  added: { text: string; attributes: string[] }[];
  overheard: { name: string; args: string }[];
}

const hostileOf = (page: Page): Promise<Hostile> => page.evaluate(() => (window as unknown as { hostile: Hostile }).hostile);

/** Our own among the frames of the panel's page: the page's embedded ones show nothing. */
const drawnPanel = (page: Page, words: string): Promise<Frame> =>
  until('our panel among the frames', async () => {
    for (const frame of page.frames()) {
      if (frame.url().includes('/sidebar.html') && (await frame.getByText(words).count()) > 0) return frame;
    }
    return null;
  });

/** Puts a frame of the page's own into the page and waits until the browser is done with it. */
const embed = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    (src) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.dataset['own'] = '1';
        frame.addEventListener('load', () => resolve());
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );

for (const headers of ['', '&csp=strict']) {
  test(`a hostile page finds, reads and messages nothing of ours${headers === '' ? '' : ', under strict headers'}`, async ({ lab }) => {
    await lab.context.addInitScript(overhear);
    await setUp(lab);
    const page = await lab.open(`${instagram.post}?hostile=1&ext=${lab.id}${headers}`);
    const row = instagram.row(page, 'berlubang');
    const number = await captureRow(row);
    await (await findMark(row))?.press(number);
    const panel = await drawnPanel(page, number);

    // The page has looked again since the panel stands.
    await page.evaluate(() => new Promise<void>((resolve) => {
      const kept = (window as unknown as { hostile: Hostile }).hostile;
      let length = 0;
      kept.windowLength = 0;
      const timer = setInterval(() => {
        length = kept.windowLength;
        if (length > 0 || window.length === 0) { clearInterval(timer); resolve(); }
      }, 50);
    }));
    const own = await page.evaluate(() => document.querySelectorAll('iframe[data-own]').length);
    const got = await hostileOf(page);
    expect(got.windowLength, 'only its own frames are counted').toBeLessThanOrEqual(own);
    expect(await page.evaluate(() => ({ length: window.length, frames: frames.length }))).toEqual({ length: own, frames: own });
    expect(got.iframesFound).toBe(0);
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length)).toBe(0);
    expect(got.shadowRoots).toEqual([]);
    // The page's own attempts may be listed, ours must not: its address holds the nonce.
    const nonce = (await overheardIn(panel)).hash.slice(1);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(got)).not.toContain(nonce);
    expect(JSON.stringify(got)).not.toContain(number);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(number);
    expect(got.messages.filter(({ origin }) => origin.startsWith('chrome-extension'))).toEqual([]);
    // A frame that is still empty belongs to the page; nothing of ours is ever in it.
    expect(got.answers.filter(({ answer, text = '' }) => answer !== undefined || text !== '')).toEqual([]);
    expect(got.fetched.filter(({ path, status }) => path.startsWith('dashboard') && status !== 0)).toEqual([]);
    for (const { text } of got.embeds) expect(text === null || text === '' || text === 'unreadable').toBe(true);
    // And the panel still works.
    await expect(panel.getByRole('heading', { name: number })).toBeVisible();
  });
}

test('only the frame with a fresh nonce is let in', async ({ lab }) => {
  await lab.context.addInitScript(overhear);
  await setUp(lab);
  const page = await lab.open(`${instagram.post}?hostile=1`);
  await captureRow(instagram.row(page, 'berlubang'));
  const panel = await openPanel(lab, page);
  await panel.getByRole('tab', { name: /Antrean/ }).click();
  await expect(panel.getByText(NUMBER).first()).toBeVisible();
  const ours = await overheardIn(panel);
  const asks = ours.sent.filter((message) => !message.includes('attach'));
  expect(ours.got.some((message) => NUMBER.test(message)), 'the panel itself is answered').toBe(true);

  const base = `chrome-extension://${lab.id}/sidebar.html`;
  const intruders = {
    'without a nonce': base,
    'with a guessed nonce': `${base}#${'0'.repeat(32)}`,
    'with the used nonce': `${base}${ours.hash}`,
  };
  for (const [how, address] of Object.entries(intruders)) {
    const before = new Set(page.frames());
    await embed(page, address);
    const frame = page.frames().find((one) => !before.has(one));
    if (frame === undefined) throw new Error(`No frame ${how}`);
    if (how !== 'without a nonce') {
      await until(`a refusal ${how}`, async () => ((await overheardIn(frame)).got.some((message) => message.includes('NOT_ATTACHED')) ? true : null));
    }
    expect(await frame.evaluate(() => document.body.innerText.trim()), how).toBe('');
    expect(await frame.evaluate(() => document.getElementById('root')?.childElementCount), how).toBe(0);

    // Whatever the panel asks, word for word, over a port from that frame.
    const answers = await frame.evaluate(
      (messages) =>
        new Promise<string[]>((resolve) => {
          const port = chrome.runtime.connect({ name: 'sidebar' });
          const heard: string[] = [];
          port.onMessage.addListener((message: unknown) => {
            heard.push(JSON.stringify(message));
            if (heard.length >= messages.length) resolve(heard);
          });
          port.onDisconnect.addListener(() => resolve(heard));
          for (const message of messages) port.postMessage(JSON.parse(message));
        }),
      asks.slice(0, 6),
    );
    for (const answer of answers) expect(answer, how).toContain('NOT_ATTACHED');
    expect(answers.join(' ')).not.toMatch(NUMBER);
  }

  // The dashboard is nobody's to embed.
  const before = new Set(page.frames());
  await embed(page, `chrome-extension://${lab.id}/dashboard.html`);
  const frame = page.frames().find((one) => !before.has(one));
  expect(frame?.url() ?? '').not.toContain('dashboard.html');
  expect(await page.evaluate((address) => fetch(address).then(() => 'read', () => 'refused'), `chrome-extension://${lab.id}/dashboard.html`)).toBe('refused');
});

test('presses made by the page’s script do nothing', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(`${instagram.post}?hostile=1&ext=${lab.id}`);
  const row = instagram.row(page, 'berlubang');
  await hoverMark(row);
  const pressed = await page.evaluate(() => {
    // A page can know our nodes by their one attribute.
    const hosts = [...document.querySelectorAll('[data-tanggap]')];
    for (const host of hosts) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view: window }));
      }
      for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      (host as HTMLElement).click();
      (host as HTMLElement).focus();
    }
    for (const type of ['keydown', 'keyup']) {
      document.dispatchEvent(new KeyboardEvent(type, { key: 'J', code: 'KeyJ', altKey: true, shiftKey: true, bubbles: true }));
      document.dispatchEvent(new KeyboardEvent(type, { key: 'S', code: 'KeyS', altKey: true, shiftKey: true, bubbles: true }));
    }
    return hosts.length;
  });
  expect(pressed).toBeGreaterThan(0);
  // A person's press on another comment goes after them through the same door.
  await captureRow(instagram.row(page, 'Bansos'));
  expect(await records(lab, 'aduan')).toBe(1);
  expect(await records(lab, 'pending')).toBe(0);
  expect(page.frames()).toHaveLength(1 + (await page.evaluate(() => window.length)));
});

test('ill-meant words are drawn as words', async ({ lab }) => {
  await setUp(lab);
  const page = await lab.open(instagram.hostilePost);
  const cases = [
    { find: 'banjir maneh', text: '<img src=x onerror="window.__ran=1"> banjir maneh' },
    { find: 'dekat rel', text: 'Lokasi: \u202Egnosojom\u202C dekat rel' },
    { find: 'cek link ini', text: 'javascript:window.__ran=1 cek link ini min' },
  ];
  const ran = (place: Page | Frame): Promise<boolean> => place.evaluate(() => '__ran' in window);
  for (const { find, text } of cases) {
    const row = instagram.row(page, find);
    await captureRow(row);
    const panel = await openAduan(page, row);
    await expect(panel.locator('[data-citizen-text]')).toHaveText(text);
    expect(await panel.locator('[data-citizen-text]').evaluate((element) => element.childElementCount)).toBe(0);
    expect(await panel.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(await ran(panel)).toBe(false);
  }

  const long = instagram.row(page, 'Kronologi lengkap');
  await captureRow(long);
  const panel = await openAduan(page, long);
  await panel.getByRole('button', { name: 'Tampilkan semua', exact: true }).first().click();
  const kept = await panel.locator('[data-citizen-text]').evaluate((element) => element.textContent ?? '');
  // What is longer than an aduan keeps is cut, and says so.
  expect(kept).toHaveLength(100_000);
  expect(kept.startsWith('Kronologi lengkap, mohon dibaca sampai habis. Got mampet lagi')).toBe(true);
  await expect(panel.getByText('Teks terpotong')).toBeVisible();
  expect(await waitForMark(long, NUMBER)).toMatch(NUMBER);

  const dashboard = await lab.openOwn('dashboard.html');
  await expect(dashboard.getByText('banjir maneh').first()).toBeVisible();
  expect([await ran(page), await ran(dashboard)]).toEqual([false, false]);
});

test('the extension asks nothing of the network', async ({ lab }) => {
  const elsewhere: string[] = [];
  lab.context.on('request', (request) => {
    const own = request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension:');
    const { protocol, hostname } = new URL(request.url());
    if (own && protocol !== 'chrome-extension:' && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url());
    // From pages, and so from content scripts: nobody but the site itself.
    if (!own && /^https?:$/.test(protocol) && hostname !== 'www.instagram.com') elsewhere.push(request.url());
  });
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const row = instagram.row(page, 'berlubang');
  await pressMark(row);
  await waitForMark(row, NUMBER);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
  const panel = await openAduan(page, row);
  // Three suggestions and the person's own words; before they are there the first button is the last of them.
  await expect(panel.getByRole('button', { name: 'Sisipkan' })).toHaveCount(4);
  await panel.getByRole('button', { name: 'Sisipkan' }).first().click();
  await expect(instagram.textarea(page)).not.toHaveValue('');
  const dashboard = await lab.openOwn('dashboard.html');
  await expect(dashboard.getByText(NUMBER).first()).toBeVisible();

  const loaded = (): string[] =>
    performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^(?:https?|wss?):/.test(name));
  expect([await panel.evaluate(loaded), await dashboard.evaluate(loaded), await lab.worker.evaluate(loaded)]).toEqual([[], [], []]);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length), 'the page loads no more for the panel').toBe(before);
  expect(elsewhere).toEqual([]);

  // And could not: the policy refuses what host access would allow.
  const reach = (): Promise<string> => fetch('https://www.instagram.com/').then(() => 'reached', () => 'refused');
  expect(await Promise.all([panel.evaluate(reach), dashboard.evaluate(reach), lab.worker.evaluate(reach)])).toEqual(['refused', 'refused', 'refused']);
  expect(await page.evaluate(reach), 'the site itself is there').toBe('reached');
  expect((await findMark(row)) === null).toBe(false);
  expect((await closedRoots(page)).length).toBeGreaterThan(0);
});
