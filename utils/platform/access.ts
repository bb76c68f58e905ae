import { browser } from './browser';
import { SITE_HOSTS, SITE_PATTERNS } from './hosts';

/** Hosts of the two sites the browser has not let us work on, in the order of `SITE_HOSTS`; [] when all are granted. */
export async function missingHosts(): Promise<string[]> {
  const granted = await Promise.all(SITE_PATTERNS.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return SITE_HOSTS.filter((_, index) => granted[index] !== true);
}

/**
 * Asks the browser for access to hosts. Call it straight from a press: both browsers refuse it otherwise. Resolves to
 * whether the person agreed; rejects where the browser shows no question at all.
 */
export function requestAccess(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
}

/** Calls the listener when access was given or taken back, here or in the browser's own settings; returns how to stop. */
export function watchAccess(listener: () => void): () => void {
  const heard = () => listener();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
}
