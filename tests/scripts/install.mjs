/**
 * Installs what a fresh machine lacks and goes on with a recent Node. Plain Node ≥ 20, no packages: it runs before any
 * are there. Used by the scripts beside it: `await prepared(import.meta.url)` first, then import the rest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.tanggap-lock');
const BIN = path.join(MODULES, '.bin');
/** Reads TypeScript as it is. */
const WANTED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Ends the run with words a person can act on; the last line is what a caller of the tests looks for. */
export function giveUp(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return done.status === 0;
}

/** npm with the Node that runs now. */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli !== undefined && /\.c?js$/.test(cli)
    ? run(process.execPath, [cli, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
}

/** Whether node_modules is what the lock file says, as far as stamps tell. */
function packagesFresh() {
  const hidden = path.join(MODULES, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash();
  return statSync(hidden).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  if (!packagesFresh()) {
    say('Installing packages (npm ci) …');
    const quietly = ['--no-audit', '--no-fund'];
    // A registry that lacks some other platform's optional package makes `ci` refuse what `install` tolerates.
    if (!npm(['ci', ...quietly]) && !npm(['install', '--no-save', ...quietly])) giveUp('npm failed: the packages could not be installed. See above.');
  }
  writeFileSync(STAMP, lockHash());
}

/** The newest Node among our own packages' and the running one; null when neither is recent enough. */
function recentNode() {
  const own = readdirSync(MODULES)
    .filter((name) => /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name))
    .map((name) => path.join(MODULES, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((file) => existsSync(file) && spawnSync(file, ['-v']).status === 0);
  if (own !== undefined) return own;
  const recent = major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);
  return recent ? process.execPath : null;
}

/** Runs the caller again with the recent Node and our packages' commands first in PATH; ends with its exit code. */
function again(script, node) {
  const env = { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`, TANGGAP_PREPARED: '1' };
  const child = spawn(node, [script, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
    child.on('error', (error) => giveUp(`${node} could not be started: ${error.message}`));
  });
}

/** Programs of this machine, by environment variable or usual place. */
export function findChromium() {
  return [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file));
}

export function findFirefox() {
  return [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((file) => file && existsSync(file));
}

const hasFaketime = () =>
  ['x86_64', 'aarch64'].some((machine) => existsSync(`/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`));

/** Debian and its children keep their packages here. */
const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

function installFromDebian() {
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
    ...(hasFaketime() ? [] : ['libfaketime']),
  ];
  if (missing.length === 0 || !isDebian() || process.getuid?.() !== 0) return;
  say(`Installing ${missing.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  if (run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env })) return;
  // One package that is not to be had must not cost the others.
  for (const name of missing) run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
}

/** The settings our tsconfig builds on are made, not kept. */
function prepareTypes() {
  if (existsSync(path.join(ROOT, '.wxt/tsconfig.json'))) return;
  if (!run(process.execPath, [path.join(MODULES, 'wxt/bin/wxt.mjs'), 'prepare'])) giveUp('wxt prepare failed. See above.');
}

/** Chromium for tests and tour; gives up in words when it cannot be had. */
async function ensureChromium() {
  if (findChromium() !== undefined) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  say('Downloading Chromium (Playwright) …');
  if (run(process.execPath, [path.join(MODULES, '@playwright/test/cli.js'), 'install', 'chromium'])) return;
  giveUp('Chromium is missing and could not be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
}

/**
 * Makes sure packages, a recent Node and the browsers are there. Returns only in the recent Node; the first call of a
 * run starts the caller's script again in it.
 */
export async function prepared(scriptUrl) {
  if (major < 20) giveUp(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`);
  if (process.env.TANGGAP_PREPARED !== '1') {
    installPackages();
    const node = recentNode();
    if (node === null) giveUp(`Node ${WANTED.join('.')} or newer is needed on this kind of machine; this is ${process.versions.node}.`);
    await again(fileURLToPath(scriptUrl), node);
  }
  prepareTypes();
  installFromDebian();
  await ensureChromium();
}
