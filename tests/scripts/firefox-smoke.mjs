/**
 * The Firefox build in a real Firefox: captures a comment and shows its number. Prints `ok` or `not ok` lines.
 * Firefox gives a debugger no way into closed shadow roots, so the mark is pressed where its bare host stands.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findFirefox, prepared, ROOT } from './install.mjs';

await prepared(import.meta.url);
const { launch } = await import('puppeteer-core');
const { startStandin } = await import('../standin/server.ts');
const { until } = await import('../harness/until.ts');

const BUILD = path.join(ROOT, '.output/firefox-mv3');
/** Fixed in advance, so that the extension's own pages have a known address. */
const HOST = '11111111-2222-4333-8444-555555555555';
const ADD_ON = '{6a1d2a52-6f0e-4c53-9a5e-1d0c6f7f4b21}';
const NUMBER = /[A-Z0-9]{2,6}-\d{4}-\d{4,}/;
const OFFICIAL = { 'Nama Anda': 'Sri Contoh', 'Unit kerja': 'Kecamatan Jebres', 'Awalan nomor aduan': 'JBR' };

let failed = 0;

async function check(what, run) {
  try {
    const note = await run();
    process.stdout.write(`ok ${what}${note === undefined ? '' : `: ${note}`}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`not ok ${what}\n  ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function openOwn(browser, name) {
  const page = await browser.newPage();
  // The promise of such a navigation never settles; the page is there all the same.
  await page.goto(`moz-extension://${HOST}/${name}`, { waitUntil: [], timeout: 2500 }).catch(() => undefined);
  return page;
}

/** Runs in the page: writes into the field with this label the way React hears it. */
function fillField(label, text) {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  const input = found?.control ?? document.getElementById(found?.htmlFor ?? '') ?? found?.parentElement?.querySelector('input');
  if (!input) throw new Error(`No field ${label}`);
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: the middle of the row with these words, and of our bare host in it, if any. */
function placesOf(words) {
  const rows = [...document.querySelectorAll('main div')].filter(
    (one) => one.textContent.includes(words) && one.querySelectorAll('a[href*="/c/"] > time').length === 1 && one.querySelector('img'),
  );
  const row = rows.at(-1);
  if (row === undefined) return null;
  const middle = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  };
  const host = [...row.querySelectorAll('span:empty')].find((one) => middle(one) !== null && one.getAttributeNames().length > 0);
  return { row: middle(row), host: host === undefined ? null : middle(host) };
}

async function walk(browser) {
  await check('the background starts and its page answers', async () => {
    const page = await openOwn(browser, 'dashboard.html');
    await until('the dashboard', async () => ((await page.evaluate(() => document.body.innerText)).includes('Tanggap') ? true : null));
    await until('the questions', async () => {
      for (const [label, text] of Object.entries(OFFICIAL)) await page.evaluate(fillField, label, text);
      return true;
    });
    await page.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Mulai').click());
    await until('an answer', async () => ((await page.evaluate(() => document.body.innerText)).includes('Nama Anda') ? null : true));
    await page.close();
  });
  await check('a press on a comment records it', async () => {
    const page = await browser.newPage();
    await page.goto('https://www.instagram.com/p/C9contohJb1/');
    const places = await until('the action at the comment', async () => {
      const found = await page.evaluate(placesOf, 'berlubang');
      if (found?.row) await page.mouse.move(found.row.x, found.row.y);
      return found?.host ? found : null;
    });
    await page.mouse.click(places.host.x, places.host.y);
  });
  await check('the dashboard shows its number', async () => {
    const page = await openOwn(browser, 'dashboard.html');
    const text = await until('the number', async () => {
      const shown = await page.evaluate(() => document.body.innerText);
      return NUMBER.test(shown) && shown.includes('berlubang') ? shown : null;
    });
    return NUMBER.exec(text)?.[0];
  });
}

const executablePath = findFirefox();
if (executablePath === undefined) {
  process.stdout.write('not ok Firefox is missing: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path\n');
  process.exit(1);
}
if (!existsSync(path.join(BUILD, 'manifest.json'))) {
  process.stdout.write('not ok the Firefox build is missing: run npm run build:firefox\n');
  process.exit(1);
}

const standin = await startStandin();
const browser = await launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  acceptInsecureCerts: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': standin.proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
    'intl.accept_languages': 'id',
  },
});
try {
  await check('the add-on installs', async () => {
    await browser.installExtension(BUILD);
  });
  await walk(browser);
} finally {
  await browser.close();
  await standin.close();
}
process.exitCode = failed === 0 ? 0 : 1;
