import { availableParallelism } from 'node:os';
import { launchLab, type Lab } from '../harness/browser.ts';
import { SITE_HOSTS } from '../../utils/platform/hosts.ts';
import { OFFLINE } from './offline.ts';
import { nothing, report, type Description, type Report } from './report.ts';
import { readSavedPage, type SavedPage } from './saved-page.ts';
import { openTab, type ProbeTab } from './tab.ts';

/**
 * Reads saved pages with the built extension; one report a file, in the order given. `locate` gives the path of a name.
 * Rejects only without a browser or build.
 */
export async function probe(files: readonly string[], locate: (file: string) => string): Promise<Report[]> {
  const lab = await launchLab({ standin: OFFLINE });
  try {
    await forgetAccounts(lab);
    const waiting = files.entries();
    const reports: Report[] = [];
    const lanes = Math.min(files.length, 2 * availableParallelism());
    await Promise.all(Array.from({ length: lanes }, (_, lane) => work({ lab, name: `probe-${lane}`, waiting, locate, reports })));
    return reports;
  } finally {
    await lab.close();
  }
}

interface Work {
  lab: Lab;
  /** Names the tab. */
  name: string;
  /** Shared by all tabs. */
  waiting: Iterator<[number, string]>;
  locate: (file: string) => string;
  reports: Report[];
}

/** One tab's share. The files come from one iterator, so a slow page holds up its own tab only. */
async function work({ lab, name, waiting, locate, reports }: Work): Promise<void> {
  let tab: ProbeTab | null = null;

  /** Whatever state a tab is in after a failure, the next try gets a fresh one. */
  async function describe(page: SavedPage & { url: URL }): Promise<Description> {
    tab ??= await openTab(lab, name);
    try {
      return await tab.describe(page);
    } catch (error) {
      await tab.close().catch(() => {});
      tab = null;
      throw error;
    }
  }

  async function read(file: string): Promise<Report> {
    const { url, body } = await readSavedPage(locate(file));
    if (url === null) return nothing(file, { reason: 'no address in the first line' });
    if (url.protocol !== 'https:' || !SITE_HOSTS.includes(url.hostname)) return nothing(file, { reason: 'not a page of the two sites' });
    const page = { url, body };
    return report(file, await describe(page).catch(() => describe(page)));
  }

  for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
    const [index, file] = next.value;
    reports[index] = await read(file).catch((error: unknown) => nothing(file, { error: firstLine(error) }));
  }
}

/** Playwright adds its call log below. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

/**
 * The product remembers the accounts it saw; here every file stands for itself, so none is ever stored. The patch lasts
 * as long as the worker, which does not sleep while a debugger looks.
 */
async function forgetAccounts(lab: Lab): Promise<void> {
  await lab.worker.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: { name?: string; value?: object }, key?: IDBValidKey) {
      const kept = this.name === 'meta' && value.name === 'settings' ? { ...value, value: { ...value.value, accounts: [] } } : value;
      return key === undefined ? put.call(this, kept) : put.call(this, kept, key);
    };
  });
}
