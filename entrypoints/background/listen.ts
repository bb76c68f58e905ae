import { RPCHandler } from '@orpc/server/message-port';
import { browser, type Runtime, type Tabs } from '@/utils/platform/browser';
import { capabilities } from '@/utils/platform/capabilities';
import { isSiteUrl } from '@/utils/platform/hosts';
import { injectIntoOpenTabs, injectInto } from '@/utils/platform/injection';
import { quietPort } from '@/utils/rpc/quiet-port';
import { contentRouter } from '@/utils/services/content-router';
import { dashboardRouter } from '@/utils/services/dashboard-router';
import { CAPTURE_MENU } from '@/utils/services/menus';
import { aduanOfNotice } from '@/utils/services/reminders';
import { roleOf } from '@/utils/services/roles';
import type { Services } from '@/utils/services/services';
import { sidebarRouter } from '@/utils/services/sidebar-router';

/** Every listener the background has. Each only hands over to a service. */
export function listen(services: Services, alarm: string): void {
  // What a role's router does not have does not exist for that asker.
  const handlers = {
    content: new RPCHandler(contentRouter(services)),
    sidebar: new RPCHandler(sidebarRouter(services)),
    dashboard: new RPCHandler(dashboardRouter(services)),
  };
  const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };

  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    const role = roleOf(port.sender, extension);
    if (role === null) port.disconnect();
    else if (role.role === 'content') handlers.content.upgrade(quietPort(port), { context: role });
    else if (role.role === 'sidebar') handlers.sidebar.upgrade(quietPort(port), { context: { ...role, admission: { ticket: null } } });
    else handlers.dashboard.upgrade(quietPort(port), { context: {} });
  });

  browser.runtime.onInstalled.addListener(() => {
    void services.menus.draw();
    if (capabilities.injectsOnInstall) void injectIntoOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => {
    void services.menus.draw();
    void services.reminders.look();
  });
  // Access given on the access screen starts the overlay in pages already open.
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void services.reminders.look();
  });

  browser.action.onClicked.addListener((tab) => void pressToolbar(services, tab, false));
  browser.commands.onCommand.addListener((command, tab) => void runCommand(services, command, tab));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CAPTURE_MENU && tab !== undefined) {
      void services.menus.captureIn(tab, info.frameId ?? 0, info.selectionText ?? '');
    }
  });

  browser.notifications.onClicked.addListener((id) => void openNotice(services, id));
  if (capabilities.notificationButtons) {
    browser.notifications.onButtonClicked.addListener((id) => void openNotice(services, id));
  }
  browser.tabs.onRemoved.addListener((tabId) => void services.frames.forget(tabId));
}

async function runCommand(services: Services, command: string, given: Tabs.Tab | undefined): Promise<void> {
  if (command === 'open-dashboard') return services.pages.openDashboard();
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab === undefined) return;
  if (command === 'toggle-panel') await pressToolbar(services, tab, true);
  if (command === 'capture') await services.menus.captureIn(tab, 0, '');
}

/** The panel on the two sites, the dashboard elsewhere, and the access screen where the browser keeps us out. */
async function pressToolbar({ pages }: Services, tab: Tabs.Tab, byKeyboard: boolean): Promise<void> {
  const { id, url } = tab;
  if (id === undefined || url === undefined || !isSiteUrl(url)) return pages.openDashboard();
  const granted = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  if (!granted) return pages.openDashboard('akses');
  const command = { type: 'togglePanel', byKeyboard } as const;
  try {
    await pages.tell(id, command);
  } catch {
    // The page was open before we were: the script is not there yet.
    await injectInto(id);
    await pages.tell(id, command);
  }
}

async function openNotice({ pages, aduan }: Services, noticeId: string): Promise<void> {
  await browser.notifications.clear(noticeId);
  const id = aduanOfNotice(noticeId);
  if (id === null) return pages.openDashboard('aduan');
  const found = await aduan.detail(id).catch(() => null);
  if (found === null) return pages.openDashboard();
  await pages.openAtSource(found.aduan);
}
