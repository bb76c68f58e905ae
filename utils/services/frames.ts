import { browser } from '../platform/browser';
import type { PageState } from '../core/page-state';
import { randomHex } from '../storage/ledger';

export type Frames = ReturnType<typeof createFrames>;

interface Invitation {
  tabId: number;
  expires: number;
}

/** A nonce opens one frame, in the tab it was made for, soon. */
const NONCE_LIVES_MS = 10_000;

/**
 * Which frames are ours. A host page can embed the panel's page too, but it has no nonce: the panel then shows nothing
 * and gets nothing. Kept in session storage, which pages and content scripts cannot read, so that a panel finds its
 * place again after the background slept.
 */
export function createFrames(now: () => number) {
  const session = browser.storage.session;

  async function invite(tabId: number, openAt: string | null): Promise<string> {
    const nonce = randomHex(16);
    await session.set({ [`nonce:${nonce}`]: { tabId, expires: now() + NONCE_LIVES_MS } satisfies Invitation });
    if (openAt !== null) await openNextAt(tabId, openAt);
    return browser.runtime.getURL('sidebar.html') + `#${nonce}`;
  }

  /** Trades the nonce for a ticket, once; null when it is not good for this tab. */
  function admit(nonce: string, tabId: number): Promise<string | null> {
    // One at a time: two frames presenting the same nonce must not both get in.
    return navigator.locks.request('tanggap:nonce', async () => {
      const name = `nonce:${nonce}`;
      const invitation = (await session.get(name))[name] as Invitation | undefined;
      await session.remove(name);
      if (invitation === undefined || invitation.tabId !== tabId || invitation.expires < now()) return null;
      const ticket = randomHex(16);
      await session.set({ [`ticket:${ticket}`]: tabId });
      return ticket;
    });
  }

  /** The ticket itself while it is good for this tab, else null. */
  async function renew(ticket: string, tabId: number): Promise<string | null> {
    const name = `ticket:${ticket}`;
    return (await session.get(name))[name] === tabId ? ticket : null;
  }

  /** The aduan the next panel in this tab opens at. */
  async function openNextAt(tabId: number, aduanId: string): Promise<void> {
    await session.set({ [`open:${tabId}`]: aduanId });
  }

  async function takeOpenAt(tabId: number): Promise<string | null> {
    const openAt = await peekOpenAt(tabId);
    if (openAt !== null) await session.remove(`open:${tabId}`);
    return openAt;
  }

  async function peekOpenAt(tabId: number): Promise<string | null> {
    const name = `open:${tabId}`;
    const openAt = (await session.get(name))[name];
    return typeof openAt === 'string' ? openAt : null;
  }

  async function savePage(tabId: number, state: PageState): Promise<void> {
    await session.set({ [`page:${tabId}`]: state });
  }

  async function page(tabId: number): Promise<PageState | null> {
    const name = `page:${tabId}`;
    return ((await session.get(name))[name] as PageState | undefined) ?? null;
  }

  /** A closed tab leaves nothing behind. */
  async function forget(tabId: number): Promise<void> {
    const all = await session.get(null);
    const tickets = Object.keys(all).filter((name) => name.startsWith('ticket:') && all[name] === tabId);
    await session.remove([...tickets, `open:${tabId}`, `page:${tabId}`]);
  }

  return { invite, admit, renew, openNextAt, takeOpenAt, peekOpenAt, savePage, page, forget };
}
