/** What a citizen (or the official) wrote on a page, as one surface's parse reads it. Plain JSON: it crosses every boundary. */

export type Site = 'instagram' | 'facebook' | 'web';
export type ItemKind = 'comment' | 'dm' | 'selection';
/** `out`: written by the account in use; `in`: by anybody else. */
export type Direction = 'in' | 'out';

export type SurfaceId =
  | 'instagram.comments'
  | 'instagram.dm'
  | 'facebook.comments'
  | 'facebook.messenger'
  | 'facebook.business';

/** When something was written, as far as the page tells. All instants are epoch milliseconds. */
export type WrittenAt =
  | { kind: 'exact'; at: number }
  /** `words` is what the page showed ("2 jam", "kemarin"). */
  | { kind: 'interval'; earliest: number; latest: number; words: string };

/** Texts of the nearest messages of the same thread, as `textPrint` values; null where there is none on screen. */
export interface Neighbours {
  before: string | null;
  after: string | null;
}

export interface CapturedItem {
  site: Site;
  kind: ItemKind;
  /** null for selected text. */
  surface: SurfaceId | null;
  /** The site's own id of this comment or message, null where the page has none. */
  externalId: string | null;
  /** `externalId` of the comment this one replies to. */
  parentId: string | null;
  /** Post (shortcode or numeric id) or conversation the item belongs to; null when unknown. */
  threadId: string | null;
  /** Instagram user name; null on Facebook. */
  authorHandle: string | null;
  /** The name shown. */
  authorName: string | null;
  /** What a person reads: line breaks kept, emoji as characters, "" for wordless items. */
  text: string;
  /** The site shows only the beginning ("See more" not pressed yet), or we cut it at `MAX_TEXT`. */
  textCut: boolean;
  /** https address of the item without tracking parameters. */
  permalink: string | null;
  /** Address of the page it was read from. */
  pageUrl: string;
  writtenAt: WrittenAt | null;
  direction: Direction;
  neighbours: Neighbours;
}

/** Longest text kept of one item, in UTF-16 units; longer ones are cut and marked `textCut`. */
export const MAX_TEXT = 100_000;

/** What an item is about is said within this many UTF-16 units. */
export const HINT_TEXT = 3_000;
