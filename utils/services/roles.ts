import { SITE_HOSTS } from '../platform/hosts';
import type { Site } from '../core/item';

/** Who is asking, as the browser says. */
export type Role =
  | { role: 'content'; tabId: number; site: Exclude<Site, 'web'> }
  /** Our frame in a host page; may do nothing until it presented its nonce. */
  | { role: 'sidebar'; tabId: number; site: Exclude<Site, 'web'> }
  | { role: 'dashboard' };

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/**
 * The role a port gets. Only what the browser vouches for counts (extension id, address, frame); nothing a page or a
 * message says. null: the port is closed unanswered.
 */
export function roleOf(sender: Sender | undefined, extension: { id: string; origin: string }): Role | null {
  if (sender?.id !== extension.id || sender.url === undefined) return null;
  const url = URL.parse(sender.url);
  if (url === null) return null;
  const tabId = sender.tab?.id;
  if (url.origin === new URL(extension.origin).origin || `${url.protocol}//${url.host}` === extension.origin) {
    const page = url.pathname.slice(1);
    if (page === 'dashboard.html' && (sender.frameId ?? 0) === 0) return { role: 'dashboard' };
    if (page !== 'sidebar.html' || tabId === undefined || (sender.frameId ?? 0) === 0) return null;
    const site = siteOf(URL.parse(sender.tab?.url ?? '')?.hostname) ?? 'instagram';
    return { role: 'sidebar', tabId, site };
  }
  const site = url.protocol === 'https:' ? siteOf(url.hostname) : null;
  return site === null || tabId === undefined || sender.frameId !== 0 ? null : { role: 'content', tabId, site };
}

function siteOf(host: string | undefined): Exclude<Site, 'web'> | null {
  if (host === undefined || !SITE_HOSTS.includes(host)) return null;
  return host.endsWith('instagram.com') ? 'instagram' : 'facebook';
}
