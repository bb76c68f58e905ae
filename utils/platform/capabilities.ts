/** Differences between browsers, in one place. */
export interface Capabilities {
  /** Notifications may carry buttons and stay until pressed (Firefox throws on both). */
  notificationButtons: boolean;
  /** A fresh install must inject the content script into pages already open (Firefox does it itself). */
  injectsOnInstall: boolean;
  /** IndexedDB lies in a log that a write stopped midway can spoil (Firefox keeps it in SQLite). */
  databaseHasLog: boolean;
}

export const capabilities: Capabilities = import.meta.env.FIREFOX
  ? { notificationButtons: false, injectsOnInstall: false, databaseHasLog: false }
  : { notificationButtons: true, injectsOnInstall: true, databaseHasLog: true };
