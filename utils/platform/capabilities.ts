/** Differences between browsers, in one place. */
export interface Capabilities {
  /** Notifications may carry buttons and stay until pressed (Firefox throws on both). */
  notificationButtons: boolean;
  /** A fresh install must inject the content script into pages already open (Firefox does it itself). */
  injectsOnInstall: boolean;
}

export const capabilities: Capabilities = import.meta.env.FIREFOX
  ? { notificationButtons: false, injectsOnInstall: false }
  : { notificationButtons: true, injectsOnInstall: true };
