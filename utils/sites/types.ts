import type { CapturedItem, SurfaceId } from '../core/item';
import type { Account } from '../core/settings';

/** What a parse needs beside the tree. No clock, no globals. */
export interface ParseContext {
  /** Address of the page. */
  url: URL;
  /** Epoch ms; only to turn words such as "2 jam" into an interval. */
  now: number;
  /** The account in use on this site; null when unknown. */
  me: Pick<Account, 'handle' | 'name'> | null;
}

/** An item and the nodes that carry it. */
export interface Reading {
  item: CapturedItem;
  /** The comment's row or the message's group: hover and focus inside it belong to the item. */
  row: Element;
  /** Where our one child goes (appended last); null: draw nothing. */
  actionLine: Element | null;
}

export interface ParseResult {
  readings: Reading[];
  /** Counts and reasons for a report; no page content. */
  health: Record<string, number | string | boolean>;
}

/** A box to write into. */
export interface ComposerTarget {
  element: HTMLElement;
  kind: 'textarea' | 'lexical';
}

/**
 * One page kind of one site, in one file: dated data (selectors, labels) and pure functions over it. `recipe` is plain
 * JSON so that a newer one can replace it without a release.
 */
export interface Surface<Recipe = unknown> {
  id: SurfaceId;
  recipe: Recipe & { verifiedOn: string };
  /** Whether this surface is what the address shows. */
  matches(url: URL): boolean;
  /** The main area the items are in; null when the page does not look as known. */
  root(document: ParentNode, context: ParseContext): Element | null;
  /** Cheap selector: every item has at least one such node. Used to see what a mutation touched. */
  anchor: string;
  /** The one item an anchor belongs to, from its row alone; null when it is none. Neighbours stay null here. */
  read(anchor: Element, context: ParseContext): Reading | null;
  /** All items below `root`, in document order. */
  parse(root: ParentNode, context: ParseContext): ParseResult;
  /** The item's own Reply control, pressed only on the person's Sisipkan; null where none is needed. */
  replyControl(reading: Reading): HTMLElement | null;
  /** The box an answer to this item belongs in, proved to belong to its post or thread; null when not there (yet). */
  composer(reading: Reading, document: ParentNode, context: ParseContext): ComposerTarget | null;
}
