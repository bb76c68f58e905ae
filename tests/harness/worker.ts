import type { Page } from '@playwright/test';
import type { Lab } from './browser.ts';
import { shiftClock } from './shift-clock.ts';

/** What a notification was asked to show. */
export interface Notice {
  id: string;
  options: { title?: string; message?: string; contextMessage?: string; buttons?: { title: string }[] };
}

/**
 * Stops the background as the browser does when it has been idle. The next message from any page starts it again. Gives
 * whether there was one to stop.
 */
export async function stopWorker(lab: Lab): Promise<boolean> {
  const session = await lab.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('No browser session');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(lab.id));
  if (target !== undefined) await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
  return target !== undefined;
}

/**
 * Moves the background's clock by `ms`, until it is stopped. Timers and alarms do not follow: dispatch the alarm.
 * Calling again replaces the earlier shift; 0 restores.
 */
export async function shiftWorkerClock(lab: Lab, ms: number): Promise<void> {
  await lab.worker.evaluate(shiftClock, ms);
}

/** Lets an alarm ring now. */
export async function ringAlarm(lab: Lab, name: string): Promise<void> {
  await lab.worker.evaluate((alarm) => {
    const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: unknown): void };
    event.dispatch({ name: alarm, scheduledTime: Date.now(), periodInMinutes: 1 });
  }, name);
}

/** Lets every alarm that is set ring now, and says which. */
export async function ringAllAlarms(lab: Lab): Promise<string[]> {
  const names = await lab.worker.evaluate(async () => (await chrome.alarms.getAll()).map((alarm) => alarm.name));
  for (const name of names) await ringAlarm(lab, name);
  return names;
}

/**
 * From now on notifications are kept here instead of shown. Gone when the background stops: call again then. What was
 * kept before is kept on.
 */
export async function keepNotices(lab: Lab): Promise<void> {
  await lab.worker.evaluate(() => {
    const realm = globalThis as typeof globalThis & { notices?: unknown[]; browser?: typeof chrome };
    const kept = (realm.notices ??= []);
    const create = (...args: unknown[]): Promise<string> => {
      const [id, options] = typeof args[0] === 'string' ? args : [`notice-${kept.length}`, args[0]];
      kept.push({ id, options });
      return Promise.resolve(String(id));
    };
    for (const api of [chrome, realm.browser]) {
      if (api !== undefined) Object.assign(api.notifications, { create });
    }
  });
}

/** Notifications since `keepNotices`, oldest first. */
export async function notices(lab: Lab): Promise<Notice[]> {
  return lab.worker.evaluate(() => ((globalThis as { notices?: unknown[] }).notices ?? []) as Notice[]);
}

/** Presses a notification, or one of its buttons. */
export async function pressNotice(lab: Lab, id: string, button?: number): Promise<void> {
  await lab.worker.evaluate(
    ([notice, index]) => {
      const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, { dispatch(...args: unknown[]): void }>;
      if (index === null) onClicked?.dispatch(notice);
      else onButtonClicked?.dispatch(notice, index);
    },
    [id, button ?? null] as const,
  );
}

/** Words on the toolbar icon. */
export async function badge(lab: Lab): Promise<string> {
  return lab.worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** The browser's own record of the tab in front, with the address a person's press would let the extension see. */
async function tabOf(lab: Lab, page: Page): Promise<chrome.tabs.Tab> {
  await page.bringToFront();
  const title = `lab-${Math.random().toString(36).slice(2)}`;
  const before = await page.evaluate((name) => {
    const kept = document.title;
    document.title = name;
    return kept;
  }, title);
  try {
    const tab = await lab.worker.evaluate(async (name) => {
      // Titles of other sites' tabs are hidden from the extension: there the tab in front has to do.
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const found = (await chrome.tabs.query({})).find((one) => one.title === name);
        if (found !== undefined) return found;
        await new Promise((resolve) => void setTimeout(resolve, 25));
      }
      return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? null;
    }, title);
    if (tab === null) throw new Error('The browser knows no such tab');
    return { ...tab, url: page.url(), title: before };
  } finally {
    await page.evaluate((name) => { document.title = name; }, before);
  }
}

/** The toolbar button, pressed while `page` is in front. */
export async function pressToolbar(lab: Lab, page: Page): Promise<void> {
  const tab = await tabOf(lab, page);
  await lab.worker.evaluate((given) => {
    (chrome.action.onClicked as unknown as { dispatch(tab: unknown): void }).dispatch(given);
  }, tab);
}

/** A keyboard command, given while `page` is in front. */
export async function runCommand(lab: Lab, page: Page, command: string): Promise<void> {
  const tab = await tabOf(lab, page);
  await lab.worker.evaluate(
    ([name, given]) => {
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(name, given);
    },
    [command, tab] as const,
  );
}

/** An entry of the context menu, chosen on the page's selection. */
export async function chooseMenu(lab: Lab, page: Page, menuItemId: string): Promise<void> {
  const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
  const tab = await tabOf(lab, page);
  await lab.worker.evaluate(
    ([info, given]) => {
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: unknown, tab: unknown): void }).dispatch(info, given);
    },
    [{ menuItemId, selectionText, pageUrl: page.url(), editable: false, frameId: 0 }, tab] as const,
  );
}
