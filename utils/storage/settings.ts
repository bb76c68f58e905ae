import { DEFAULT_SETTINGS, type Account, type Settings } from '../core/settings';
import type { TanggapDatabase } from './database';

export async function readSettings(db: TanggapDatabase): Promise<Settings> {
  const stored = (await db.meta.get('settings'))?.value as Partial<Settings> | undefined;
  return { ...DEFAULT_SETTINGS, ...stored };
}

/** Reads, changes and writes in one transaction: two pages saving at once lose nothing of each other's. */
export function changeSettings(db: TanggapDatabase, change: (settings: Settings) => Settings): PromiseLike<Settings> {
  return db.transaction('rw', [db.meta], async () => {
    const settings = change(await readSettings(db));
    await db.meta.put({ name: 'settings', value: settings });
    return settings;
  });
}

/** What a page shows wins over what was told before; what was told wins over nothing. */
export function withAccount(settings: Settings, account: Account): Settings {
  const others = settings.accounts.filter((known) => known.site !== account.site);
  const empty = account.handle === null && account.name === null;
  return { ...settings, accounts: empty ? others : [...others, account] };
}
