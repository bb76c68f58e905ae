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
  /**
   * `reply`: the box opened by this item's Reply control. `post`: the post's own box; a text in it becomes a comment
   * of its own (on Instagram it is also the reply box, once Reply has put "@name" into it). `thread`: that of a
   * conversation.
   */
  scope: 'reply' | 'post' | 'thread';
}

/** Who wrote a post, as the page shows it. */
export type Person = Pick<Account, 'handle' | 'name'>;

/**
 * One page kind of one site, in one file: dated data (selectors, labels) and pure functions over it. `recipe` is plain
 * JSON so that a newer one can replace it without a release.
 */
export interface Surface<Recipe = unknown> {
  id: SurfaceId;
  recipe: Recipe & { verifiedOn: string };
  /** Whether this surface is what the address shows. */
  matches(url: URL): boolean;
  /** Whether the address names one post or thread: without a root, such a page is one we cannot read. */
  expects(url: URL): boolean;
  /** The main area the items are in; null when the page does not look as known. */
  root(document: ParentNode, context: ParseContext): Element | null;
  /** Cheap selector: every item has at least one such node. Used to see what a mutation touched. */
  anchor: string;
  /**
   * The one item an anchor belongs to, without looking at the rest of the page; null when it carries none. Costs a
   * row's worth of nodes. `neighbours` are left null. The caller makes sure the anchor lies below `root`.
   */
  read(anchor: Element, context: ParseContext): Reading | null;
  /** All items below `root`, in document order, each externalId once (the first wins). Linear in the page's size. */
  parse(root: ParentNode, context: ParseContext): ParseResult;
  /** The item's own Reply control, pressed only on the person's Sisipkan; null where none is needed. */
  replyControl(reading: Reading): HTMLElement | null;
  /** The box an answer to this item belongs in, proved to belong to its post or thread; null when not there (yet). */
  composer(reading: Reading, document: ParentNode, context: ParseContext): ComposerTarget | null;
  /** Comment surfaces: who wrote the post below `root`; null when it is not shown or there are several posts. */
  postOwner?(root: ParentNode, context: ParseContext): Person | null;
}
