import type { CapturedItem } from '../core/item';
import { MAX_TEXT } from '../core/item';
import { noticeWords } from '../i18n/notice';
import { browser, type Tabs } from '../platform/browser';
import { isSiteUrl } from '../platform/hosts';
import { showNotice } from '../platform/notifications';
import type { Captures } from './captures';
import type { Pages } from './pages';
import type { SettingsService } from './settings';

export type Menus = ReturnType<typeof createMenus>;
export const CAPTURE_MENU = 'capture-selection';

/** The context menu on selected text of any page, and Alt+Shift+J. The page is read only after that press (activeTab). */
export function createMenus(services: { captures: Captures; pages: Pages; settings: SettingsService }) {
  const { captures, pages, settings } = services;

  async function draw(): Promise<void> {
    const { language } = await settings.read();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CAPTURE_MENU,
      contexts: ['selection'],
      title: noticeWords(language)('menu.capture'),
    });
  }

  /** On the two sites the content script knows more than the bare selection; elsewhere the selection is all there is. */
  async function captureIn(tab: Tabs.Tab, frameId: number, fallbackText: string): Promise<void> {
    if (tab.id === undefined) return;
    if (isSiteUrl(tab.url)) {
      const answer = await pages.tell(tab.id, { type: 'capture' }).catch(() => null);
      if (answer !== null) return;
    }
    const text = (await selectedText(tab.id, frameId)) || fallbackText;
    await captureSelection(text, tab.url ?? '');
  }

  async function captureSelection(text: string, pageUrl: string): Promise<void> {
    const { language } = await settings.read();
    const words = noticeWords(language);
    const note = (id: string, title: string, message: string) =>
      showNotice({ id, title, message, button: words('open'), stays: false });
    if (text.trim() === '') return note('capture.nothing', words('capture.nothing.title'), words('capture.nothing.message'));
    try {
      const result = await captures.capture(selectionItem(text, pageUrl));
      if (result.outcome === 'needsProfile' || result.outcome === 'unsure') return await pages.openDashboard();
      const title = words(result.outcome === 'created' ? 'captured.title' : 'captured.existing', { number: result.mark.number });
      await note(`${result.aduanId}/captured`, title, words('captured.message'));
    } catch {
      await note('capture.failed', words('capture.failed.title'), words('capture.failed.message'));
    }
  }

  return { draw, captureIn };
}

/** The browser's own selection text has its line breaks folded away, so the page is asked. "" where it may not be read. */
async function selectedText(tabId: number, frameId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => globalThis.getSelection()?.toString() ?? '',
    });
    return typeof result?.result === 'string' ? result.result : '';
  } catch {
    return '';
  }
}

function selectionItem(text: string, pageUrl: string): CapturedItem {
  const url = URL.parse(pageUrl);
  // A file or a browser page has no address worth keeping.
  const address = url !== null && /^https?:$/.test(url.protocol) ? url.href : '';
  return {
    site: 'web',
    kind: 'selection',
    surface: null,
    externalId: null,
    parentId: null,
    threadId: address || null,
    authorHandle: null,
    authorName: null,
    text: text.slice(0, MAX_TEXT),
    textCut: text.length > MAX_TEXT,
    permalink: null,
    pageUrl: address,
    writtenAt: null,
    direction: 'in',
    neighbours: { before: null, after: null },
  };
}
