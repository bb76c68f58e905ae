import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instagram, launchLab, setUp, startStandin, stopWorker, until, type Lab } from '../../harness/index.ts';
import type { Dump } from '../history/dump.ts';
import { bundleClient, enterWorld, type World } from './world.ts';

/** Comments on the post beside its own ones: as many as are pressed by hand. */
export const MANY = 160;

/** A browser with two tabs of one post and the dashboard, on a profile that outlives it. */
export interface Office {
  tab(): World;
  secondTab(): World;
  dashboard(): World;
  /** What is on disk now. */
  dump(): Promise<Dump>;
  /** Stops the background; whether there was one. */
  kill(): Promise<boolean>;
  /** Ends the browser's process without a word to it. `reopen` starts another one on the same profile. */
  crash(): Promise<void>;
  reopen(): Promise<void>;
  close(): Promise<void>;
}

interface Opened {
  lab: Lab;
  /** Of the browser's main process. */
  pid: number;
  tab: World;
  secondTab: World;
  dashboard: World;
}

export async function openOffice(): Promise<Office> {
  const [client, standin] = await Promise.all([bundleClient(), startStandin()]);
  const profile = await mkdtemp(path.join(tmpdir(), 'tanggap-soak-'));

  async function launch(first: boolean): Promise<Opened> {
    const lab = await launchLab({ standin, profile });
    const pid = await browserPid(lab);
    if (first) await setUp(lab);
    const post = `${instagram.post}?many=${MANY}`;
    const [tab, secondTab, dashboard] = await Promise.all([lab.open(post), lab.open(post), lab.openOwn('dashboard.html')]);
    const [a, b] = await Promise.all([tab, secondTab].map((page) => until('the content script', () => enterWorld(lab, page, client))));
    if (a === undefined || b === undefined) throw new Error('No tabs');
    return { lab, pid, tab: a, secondTab: b, dashboard: await enterWorld(lab, dashboard, client) };
  }

  let now = await launch(true);

  return {
    tab: () => now.tab,
    secondTab: () => now.secondTab,
    dashboard: () => now.dashboard,
    dump: async () => JSON.parse(await now.dashboard.dump()) as Dump,
    kill: () => stopWorker(now.lab),
    async crash() {
      const gone = new Promise<void>((resolve) => void now.lab.context.once('close', () => resolve()));
      process.kill(now.pid, 'SIGKILL');
      await gone;
    },
    async reopen() {
      now = await launch(false);
    },
    async close() {
      await now.lab.close().catch(() => undefined);
      await standin.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function browserPid(lab: Lab): Promise<number> {
  const session = await lab.context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  await session?.detach();
  const pid = processes.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not tell its process');
  return pid;
}
