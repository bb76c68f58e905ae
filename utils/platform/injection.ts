import { browser } from './browser';
import { SITE_PATTERNS } from './hosts';

/** Where the build puts the content script. */
const CONTENT_SCRIPT = '/content-scripts/social.js';

/** Starts the content script in a page that was open before us. */
export async function injectInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** After an install or an update: pages already open get the new script at once; those that refuse wait for a reload. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERNS });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}
