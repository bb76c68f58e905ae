/** Prints what a build weighs: content script (gzip), each page with what it loads, the zips. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Every file a page pulls in: its own links and scripts, and the modules those import. */
function closure(folder, page) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    if (!/\.(?:html|js|css)$/.test(file)) return;
    const text = readFileSync(file, 'utf8');
    const names = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
      : [...text.matchAll(/(?:from\s*|import\s*\(?\s*)["'`]([^"'`]+\.js)["'`]/g)];
    for (const [, name] of names) {
      visit(name.startsWith('/') ? path.join(folder, name) : path.resolve(path.dirname(file), name));
    }
  };
  visit(path.join(folder, page));
  return [...seen];
}

function buildSizes(name) {
  const folder = path.join(OUTPUT, name);
  if (!existsSync(folder)) return;
  process.stdout.write(`\n${name}\n`);
  const row = (label, raw, zipped) =>
    process.stdout.write(`  ${label.padEnd(28)} ${kib(raw).padStart(11)}${zipped === undefined ? '' : `  ${kib(zipped).padStart(11)} gzip`}\n`);
  const scripts = path.join(folder, 'content-scripts');
  for (const file of existsSync(scripts) ? readdirSync(scripts) : []) {
    row(file, statSync(path.join(scripts, file)).size, gzip(path.join(scripts, file)));
  }
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html') || file === 'background.js');
  for (const page of pages) {
    const files = closure(folder, page);
    row(page, files.reduce((sum, file) => sum + statSync(file).size, 0), files.reduce((sum, file) => sum + gzip(file), 0));
  }
}

/** Sizes of whatever is in the output folder. */
export function printSizes() {
  if (!existsSync(OUTPUT)) return;
  for (const name of ['chrome-mv3', 'firefox-mv3']) buildSizes(name);
  for (const file of readdirSync(OUTPUT).filter((one) => one.endsWith('.zip'))) {
    process.stdout.write(`${file.padEnd(30)} ${kib(statSync(path.join(OUTPUT, file)).size).padStart(11)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printSizes();
