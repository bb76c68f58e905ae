import type { ItemKind, Site } from '../core/item';
import type { Place } from '../core/template';

/**
 * What the background may ask of a tab's content script (tabs.sendMessage, top frame). A host page cannot send these:
 * runtime messages come from our own extension alone.
 */
export type PageCommand =
  | { type: 'togglePanel'; byKeyboard: boolean }
  /** Opens the panel if it is closed; `at`: an aduan to show is handed over by the background with the frame. */
  | { type: 'openPanel' }
  | { type: 'closePanel' }
  /** Record the selection, else the focused or hovered item. */
  | { type: 'capture' }
  | {
      type: 'insert';
      text: string;
      place: Place;
      /** The item to answer, as captured. */
      target: { site: Site; kind: ItemKind; externalId: string | null; threadId: string | null; print: string };
    }
  | { type: 'recheck' }
  /** All items as read on this page, for maintainers' probe and for reports; drawn nowhere. */
  | { type: 'describe' };

/** Answers, by command; commands not named answer nothing. */
export interface PageAnswers {
  insert: { outcome: 'inserted' | 'copied' | 'failed' | 'notHere' };
  capture: { captured: boolean };
}
