import { business } from './facebook/business';
import { comments as facebookComments } from './facebook/comments';
import { messenger } from './facebook/messenger';
import { comments as instagramComments } from './instagram/comments';
import { direct } from './instagram/direct';
import type { ParseContext, Surface } from './types';

/** All page kinds we can read. The first that matches an address is what it shows. */
export const SURFACES: readonly Surface[] = [direct, instagramComments, business, messenger, facebookComments];

/** The page kind an address shows; null for pages without comments or messages, and for other sites. */
export function surfaceFor(url: URL): Surface | null {
  return SURFACES.find((surface) => surface.matches(url)) ?? null;
}

/**
 * What the main area of a page shows, with that area. Null where neither address nor page shows anything we read:
 * floating conversations over other pages do not count.
 */
export function surfaceShown(document: ParentNode, context: ParseContext): { surface: Surface; root: Element } | null {
  const surface = surfaceFor(context.url);
  const root = surface?.root(document, context) ?? null;
  return surface === null || root === null ? null : { surface, root };
}
