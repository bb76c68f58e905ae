import { useSyncExternalStore } from 'react';

/** Where the dashboard is, as its address says after the `#`. */
export type Route =
  | { page: 'list'; aduanId: string | null }
  /** `NEW_TEMPLATE` for one that is being written. */
  | { page: 'templates'; templateId: string | null }
  | { page: 'settings'; section: string | null }
  | { page: 'access' }
  | { page: 'start' }
  | { page: 'missing' };

export type Page = Route['page'];

export const NEW_TEMPLATE = 'baru';

/** Reads `#/aduan/<id>` and its like; an empty address is the list, an unknown one `missing`. */
export function parseRoute(hash: string): Route {
  const [name = '', rest = ''] = split(hash.replace(/^#\/?/u, ''));
  const part = rest === '' ? null : decode(rest);
  switch (name) {
    case '':
    case 'aduan':
      return { page: 'list', aduanId: part };
    case 'template':
      return { page: 'templates', templateId: part };
    case 'pengaturan':
      return { page: 'settings', section: part };
    case 'akses':
      return { page: 'access' };
    case 'mulai':
      return { page: 'start' };
    default:
      return { page: 'missing' };
  }
}

/** At the first slash only: ids may hold slashes themselves. */
function split(path: string): [string, string] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const to = (name: string, part: string | null = null) =>
  part === null ? `#/${name}` : `#/${name}/${encodeURIComponent(part)}`;

/** Addresses to link to. */
export const href = {
  list: to('aduan'),
  aduan: (id: string) => to('aduan', id),
  templates: to('template'),
  template: (id: string) => to('template', id),
  settings: to('pengaturan'),
  section: (id: string) => to('pengaturan', id),
  access: to('akses'),
  start: to('mulai'),
} as const;

export function go(address: string): void {
  location.hash = address;
}

/** Goes there without leaving a step for the browser's back button. */
export function goInstead(address: string): void {
  location.replace(address);
}

export function useHash(): string {
  return useSyncExternalStore(watchHash, () => location.hash);
}

function watchHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
