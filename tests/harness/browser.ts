import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type LaunchOptions, type Page, type Worker } from '@playwright/test';
import { startStandin, type Standin } from '../standin/server.ts';
import { shiftClock } from './shift-clock.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The build under test; `EXTENSION` names another one. */
export const EXTENSION = process.env['EXTENSION'] ?? path.join(ROOT, '.output/chrome-mv3');

export interface LabOptions {
  /** A running stand-in to use; without one the lab starts its own and stops it at the end. */
  standin?: Standin;
  /** Unpacked extension; null for a plain browser. */
  extension?: string | null;
  /** Profile folder that outlives the browser; default one that is removed at the end. */
  profile?: string;
  /** Program to start in place of Chromium, e.g. one that starts it in other surroundings. */
  executable?: string;
  headless?: boolean;
  /** Starts the whole browser at another time, e.g. `+3d`; without libfaketime only its scripts. */
  clock?: string;
  /** Language of the browser. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** Further flags for Chromium. */
  args?: string[];
}

/** One browser with the extension, on the stand-in. */
export interface Lab {
  context: BrowserContext;
  standin: Standin;
  /** The extension's id; "" without extension. */
  id: string;
  /** The background. The object stays valid when the worker is stopped and started again. */
  worker: Worker;
  profile: string;
  /** A new tab at an address, loaded. */
  open(url: string): Promise<Page>;
  /** The dashboard or another page of the extension in a tab of its own. */
  openOwn(page: string): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium to run: `CHROMIUM`, else Debian's, else Playwright's own (undefined). */
export function chromiumPath(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium'].find((file) => file !== undefined && file !== '' && existsSync(file));
}

const FAKETIME = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']
  .map((folder) => `${folder}/faketime/libfaketimeMT.so.1`)
  .find((file) => existsSync(file));

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `+3d` in ms. */
function shiftOf(clock: string): number {
  const [, sign, count, unit = ''] = /^([+-])(\d+)([mhd])$/.exec(clock) ?? [];
  const size = UNITS[unit];
  if (size === undefined) throw new Error(`Not a clock: ${clock}`);
  return Number(`${sign ?? ''}${count ?? ''}`) * size;
}

function environment(clock: string | undefined): NonNullable<LaunchOptions['env']> {
  const own = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  if (clock === undefined || FAKETIME === undefined) return own;
  return { ...own, LD_PRELOAD: FAKETIME, FAKETIME: clock };
}

/** Starts Chromium with the extension on the stand-in. Rejects when the build is missing or the worker never starts. */
export async function launchLab(options: LabOptions = {}): Promise<Lab> {
  const extension = options.extension === undefined ? EXTENSION : options.extension;
  if (extension !== null && !existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`No build at ${extension}: run npm run build first`);
  }
  const standin = options.standin ?? (await startStandin());
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'tanggap-lab-')));
  const executable = options.executable ?? chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executable === undefined ? { channel: 'chromium' } : { executablePath: executable }),
    headless: options.headless ?? true,
    env: environment(options.clock),
    locale: options.locale ?? 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ignoreHTTPSErrors: true,
    args: [
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      // Replaces Playwright's own list, which would switch storage partitioning off.
      '--disable-features=MediaRouter,OptimizationHints',
      ...standin.chromiumArgs,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = extension === null ? null : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  if (options.clock !== undefined && FAKETIME === undefined) {
    await context.addInitScript(shiftClock, shiftOf(options.clock));
    await worker?.evaluate(shiftClock, shiftOf(options.clock));
  }
  const id = worker === null ? '' : new URL(worker.url()).host;
  return {
    context,
    standin,
    id,
    get worker() {
      if (worker === null) throw new Error('This lab has no extension');
      return worker;
    },
    profile,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(name) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}`);
      return page;
    },
    async close() {
      await context.close();
      if (options.standin === undefined) await standin.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}
