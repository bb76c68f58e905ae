import { browser } from './browser';

/** A command of the manifest and the keys it has now; null when another extension took them or the person cleared them. */
export interface Shortcut {
  name: string;
  keys: string | null;
}

export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined || name.startsWith('_') ? [] : [{ name, keys: shortcut === undefined || shortcut === '' ? null : shortcut }],
  );
}

/** Opens the browser's own page for changing shortcuts. Rejects where the browser has none that may be opened. */
export async function openShortcutSettings(): Promise<void> {
  if (browser.commands.openShortcutSettings !== undefined) {
    await browser.commands.openShortcutSettings();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
