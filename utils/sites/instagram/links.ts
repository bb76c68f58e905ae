import { absoluteUrl, canonicalUrl, onDomain, segments } from '../address';

/** What Instagram's addresses say. Accepts both relative links and the absolute ones of saved pages. */

/** First path segments that are pages, not people. */
export const RESERVED = [
  'about', 'accounts', 'api', 'blog', 'challenge', 'developer', 'direct', 'emails', 'explore', 'legal', 'notifications',
  'p', 'popular', 'privacy', 'reel', 'reels', 'stories', 'terms', 'tv', 'web', 'your_activity',
] as const;
const RESERVED_SET: ReadonlySet<string> = new Set(RESERVED);

const HANDLE = /^[A-Za-z0-9._]{1,30}$/u;
const CODE = /^[A-Za-z0-9_-]+$/u;
const DIGITS = /^\d{5,25}$/u;
const PLAIN_PATH = /^(?!.*\/[./])\/[\w./-]*$/u;

export interface CommentLink {
  /** Shortcode of the post the link names. */
  code: string;
  /** Id of the comment or reply itself. */
  id: string;
  /** Id of the comment replied to, where the link names it. */
  parentId: string | null;
}

/** `/p/CODE/c/ID/`, `/reel/CODE/c/PARENT/r/ID/`, with or without an owner in front; null for any other address. */
export function commentLink(href: string | null, base: URL): CommentLink | null {
  const path = sitePath(href, base);
  const post = path === null ? null : postIn(path);
  if (path === null || post === null) return null;
  const [c, id, r, reply, ...more] = path.slice(post.length);
  if (c !== 'c' || id === undefined || !DIGITS.test(id)) return null;
  if (r === undefined) return { code: post.code, id, parentId: null };
  if (r !== 'r' || reply === undefined || !DIGITS.test(reply) || more.length > 0) return null;
  return { code: post.code, id: reply, parentId: id };
}

/** Shortcode of the post an address shows or leads to, a comment's permalink included. */
export function postCode(href: string | null, base: URL): string | null {
  const path = sitePath(href, base);
  return path === null ? null : (postIn(path)?.code ?? null);
}

/** User name of a profile link, in lower case as Instagram keeps it; null for any other address. */
export function profileHandle(href: string | null, base: URL): string | null {
  const path = sitePath(href, base);
  const [name, ...more] = path ?? [];
  if (name === undefined || more.length > 0 || !HANDLE.test(name) || RESERVED_SET.has(name.toLowerCase())) return null;
  return name.toLowerCase();
}

/** Owner named by `/<owner>/p/CODE/`. */
export function ownerInPath(url: URL): string | null {
  const [owner, kind] = segments(url);
  return owner !== undefined && isPostKind(kind) ? profileHandle(`/${owner}/`, url) : null;
}

/** Thread id of `/direct/t/<id>/`. */
export function directThread(url: URL): string | null {
  const [direct, kind, id] = segments(url);
  return direct === 'direct' && kind === 't' && id !== undefined ? id : null;
}

export function commentPermalink(code: string, id: string): string {
  return `https://www.instagram.com/p/${code}/c/${id}/`;
}

function sitePath(href: string | null, base: URL): string[] | null {
  // Nearly all links are plain paths of the same site; parsing an address is the dearest part of reading a row.
  if (href !== null && PLAIN_PATH.test(href)) {
    return onDomain(base, 'instagram.com') ? href.split('/').filter((part) => part !== '') : null;
  }
  const url = absoluteUrl(href, base);
  return url !== null && onDomain(url, 'instagram.com') ? segments(url) : null;
}

function postIn(path: string[]): { code: string; length: number } | null {
  const at = isPostKind(path[0]) ? 0 : isPostKind(path[1]) ? 1 : -1;
  const code = path[at + 1];
  return at === -1 || code === undefined || !CODE.test(code) ? null : { code, length: at + 2 };
}

function isPostKind(segment: string | undefined): boolean {
  return segment === 'p' || segment === 'reel' || segment === 'reels' || segment === 'tv';
}

/** The page's own address without tracking parameters. */
export function pageAddress(url: URL): string {
  return canonicalUrl(url, url.hostname, []);
}
