import type { Account, Settings } from '../core/settings';
import { changeSettings, readSettings, withAccount } from '../storage/settings';
import type { Deps } from './deps';

export type SettingsService = ReturnType<typeof createSettingsService>;
export type SettingsPatch = { [K in 'profile' | 'language' | 'theme' | 'scale' | 'policy']?: Settings[K] | undefined };

/** Who the official is and how the product looks and counts. */
export function createSettingsService({ store, changed }: Deps) {
  function read(): Promise<Settings> {
    return store.read((db) => readSettings(db));
  }

  async function change(apply: (settings: Settings) => Settings): Promise<Settings> {
    const settings = await store.write((db) => changeSettings(db, apply));
    await changed();
    return settings;
  }

  function save(patch: SettingsPatch): Promise<Settings> {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    return change((settings) => ({ ...settings, ...given }));
  }

  /** The person's own word; both parts null forgets the account. */
  function setAccount(account: Omit<Account, 'source'>): Promise<Settings> {
    return change((settings) => withAccount(settings, { ...account, source: 'person' }));
  }

  /** An account read on a page; nothing is written when it is the one already known. */
  async function seeAccount(account: Omit<Account, 'source'>): Promise<void> {
    const known = (await read()).accounts.find(({ site }) => site === account.site);
    if (known?.source === 'page' && known.handle === account.handle && known.name === account.name) return;
    await change((settings) => withAccount(settings, { ...account, source: 'page' }));
  }

  function savePanel(site: Account['site'], patch: { width?: number | undefined; open?: boolean | undefined }): Promise<Settings> {
    return change(({ panel, ...settings }) => ({
      ...settings,
      panel: {
        width: patch.width ?? panel.width,
        open: { ...panel.open, ...(patch.open === undefined ? {} : { [site]: patch.open }) },
      },
    }));
  }

  return { read, save, setAccount, seeAccount, savePanel };
}
