import type { Aduan } from '../core/aduan';
import { isSiteUrl } from '../platform/hosts';
import { browser } from '../platform/browser';
import type { PageAnswers, PageCommand } from '../page/commands';
import type { Frames } from './frames';

export type Pages = ReturnType<typeof createPages>;

/** Talking to tabs: commands to content scripts, finding and opening the page of an aduan, the dashboard. */
export function createPages(frames: Frames) {
  /** The content script's answer; rejects when there is none in that tab. */
  async function tell<T extends PageCommand>(
    tabId: number,
    command: T,
  ): Promise<T['type'] extends keyof PageAnswers ? PageAnswers[T['type']] : unknown> {
    return browser.tabs.sendMessage(tabId, command, { frameId: 0 }) as Promise<
      T['type'] extends keyof PageAnswers ? PageAnswers[T['type']] : unknown
    >;
  }

  async function openDashboard(path = ''): Promise<void> {
    const base = browser.runtime.getURL('dashboard.html');
    const url = base + (path === '' ? '' : `#/${path}`);
    const [open] = await browser.tabs.query({ url: `${base}*` });
    if (open?.id === undefined) {
      await browser.tabs.create({ url });
      return;
    }
    await browser.tabs.update(open.id, path === '' ? { active: true } : { active: true, url });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }

  /** Shows an aduan beside what the citizen wrote; without a page of the two sites, in the dashboard. */
  async function openAtSource(aduan: Aduan): Promise<void> {
    const item = aduan.sources[0]?.item;
    const address = item?.permalink ?? item?.pageUrl;
    if (address === undefined || !isSiteUrl(address)) return openDashboard(`aduan/${aduan.id}`);
    const open = await findTab(address);
    const tab = open ?? (await browser.tabs.create({ url: address, active: true }));
    if (tab.id === undefined) return;
    await frames.openNextAt(tab.id, aduan.id);
    if (open === null) return;
    await browser.tabs.update(tab.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    await tell(tab.id, { type: 'openPanel' }).catch(() => openDashboard(`aduan/${aduan.id}`));
  }

  /** A tab that already shows that address; only sites we may see can match. */
  async function findTab(address: string) {
    const wanted = new URL(address);
    const tabs = await browser.tabs.query({ url: `${wanted.origin}/*` });
    return tabs.find((tab) => URL.parse(tab.url ?? '')?.pathname === wanted.pathname) ?? null;
  }

  return { tell, openDashboard, openAtSource };
}
