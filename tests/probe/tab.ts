import type { Page, Route } from '@playwright/test';
import type { Lab } from '../harness/browser.ts';
import type { Description } from './report.ts';
import type { SavedPage } from './saved-page.ts';

/** One tab that shows saved pages, one after the other. */
export interface ProbeTab {
  /** Shows a page at its address and gives what the content script reads there. Rejects when it never answers. */
  describe(page: SavedPage & { url: URL }): Promise<Description>;
  close(): Promise<void>;
}

const LOAD_MS = 45_000;
const ANSWER_MS = 20_000;

/** A saved page brings no scripts; whatever it brings loads nothing. Its own inline styles count, as when it was saved. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
};

/** Opens a tab; `name` is its own within the browser. */
export async function openTab(lab: Lab, name: string): Promise<ProbeTab> {
  const page = await lab.context.newPage();
  let due: Buffer | null = null;
  await page.route('**/*', async (route) => {
    if (!isDocument(route, page)) return route.abort();
    const body = due;
    due = null;
    // A saved page that leads elsewhere stays where it is: an answer without content changes nothing, an error would.
    if (body === null) return route.fulfill({ status: 204 });
    return route.fulfill({ status: 200, headers: HEADERS, body });
  });

  async function show(url: URL, body: Buffer): Promise<void> {
    // In between: ends what the last page still had in mind, and an address that differs in its fragment alone is loaded.
    await page.goto('about:blank');
    due = body;
    await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  }

  const own = new URL(`https://www.facebook.com/${name}`);
  await show(own, Buffer.from('<!doctype html><title>probe</title>'));
  const tabId = await lab.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? null, own.href);
  if (tabId === null) throw new Error('The extension does not see its tab');

  return {
    async describe({ url, body }) {
      await show(url, body);
      const answer = await lab.worker.evaluate(ask, { tabId, patience: ANSWER_MS });
      if ('error' in answer) throw new Error(answer.error);
      return answer.description;
    },
    close: () => page.close(),
  };
}

function isDocument(route: Route, page: Page): boolean {
  const request = route.request();
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

/** Asks a tab's content script until it answers. Runs in the background: it is sent as text. */
async function ask({ tabId, patience }: { tabId: number; patience: number }): Promise<{ description: Description } | { error: string }> {
  const end = Date.now() + patience;
  let error = 'the content script did not answer';
  while (Date.now() < end) {
    try {
      const description: Description | null | undefined = await chrome.tabs.sendMessage(tabId, { type: 'describe' }, { frameId: 0 });
      if (description !== null && description !== undefined) return { description };
    } catch (problem) {
      error = problem instanceof Error ? problem.message : String(problem);
    }
    await new Promise((resolve) => void setTimeout(resolve, 30));
  }
  return { error };
}
