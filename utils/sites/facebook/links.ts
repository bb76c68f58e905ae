import { absoluteUrl, canonicalUrl, decodeBase64, onDomain, queryValue, segments } from '../address';

/** What Facebook's addresses say. Ids come from here and from nowhere else. */

/** Parameters that say what an address shows, in the order a canonical address has them. All others are tracking. */
const KEPT = ['story_fbid', 'id', 'fbid', 'set', 'v', 'multi_permalinks', 'comment_id', 'reply_comment_id'] as const;
/** First path segments that are never a person's or page's name. */
const NOT_NAMES = new Set([
  'permalink.php', 'story.php', 'profile.php', 'photo', 'photo.php', 'photos', 'watch', 'reel', 'reels', 'share',
  'groups', 'events', 'messages', 'marketplace', 'hashtag', 'help', 'settings', 'login', 'stories', 'notifications',
  'gaming', 'search', 'friends', 'bookmarks', 'saved', 'memories', 'policies', 'privacy', 'pages', 'business', 'ads',
  'l.php', 'sharer',
]);

export interface CommentRef {
  /** The comment's or reply's own id. */
  id: string;
  /** The comment replied to. */
  parentId: string | null;
  /** Numeric id of the post, where the link carries it. */
  postId: string | null;
}

/** A Facebook page's address; null for other sites and for schemes that lead nowhere. */
export function facebookUrl(href: string | null, base: URL): URL | null {
  const url = absoluteUrl(href, base);
  return url !== null && onDomain(url, 'facebook.com') && !url.hostname.startsWith('l.') ? url : null;
}

/**
 * The comment an address names: `comment_id` and `reply_comment_id`, as digits or as base64 of
 * "comment:<post>_<comment>". On an author's link the base64 id is always the comment's own.
 */
export function commentRef(url: URL): CommentRef | null {
  // A notification names a comment elsewhere.
  if (url.search.includes('notif_')) return null;
  const comment = idIn(queryValue(url, 'comment_id'));
  const reply = idIn(queryValue(url, 'reply_comment_id'));
  if (comment === null) return reply === null ? null : { id: reply.id, parentId: null, postId: reply.postId };
  return reply === null
    ? { id: comment.id, parentId: null, postId: comment.postId }
    : { id: reply.id, parentId: comment.id, postId: reply.postId ?? comment.postId };
}

function idIn(value: string | null): { id: string; postId: string | null } | null {
  if (value === null) return null;
  if (/^\d{3,25}$/u.test(value)) return { id: value, postId: null };
  const [, post, comment] = /^comment:(\d{3,25})_(\d{3,25})$/u.exec(decodeBase64(value) ?? '') ?? [];
  return post === undefined || comment === undefined ? null : { id: comment, postId: post };
}

/** Ids (numeric or `pfbid…`) of the post an address shows; a photo also names the post it is part of. Best first. */
export function postIds(url: URL): string[] {
  const query = (name: string): string[] => {
    const value = queryValue(url, name);
    return value === null ? [] : value.split(',').filter((part) => POST_ID.test(part));
  };
  const path = segments(url);
  const found = [...query('story_fbid'), ...query('multi_permalinks')];
  const set = /^(?:pcb|gm)\.(\d+)$/u.exec(queryValue(url, 'set') ?? '')?.[1];
  if (set !== undefined) found.push(set);
  if (/^photo(?:\.php)?$/u.test(path[0] ?? '')) found.push(...query('fbid'));
  if (path[0] === 'watch') found.push(...query('v'));
  if (path[0] === 'share') {
    const code = path.at(-1) ?? '';
    return path.length > 1 && /^[A-Za-z0-9]{8,20}$/u.test(code) ? [code] : [];
  }
  const kind = path.findIndex((part) => PATH_KINDS.has(part));
  // "/posts/words-of-the-title/123": the id stands last.
  const id = kind === -1 ? undefined : path.slice(kind + 1).findLast((part) => POST_ID.test(part));
  if (id !== undefined) found.push(id);
  return [...new Set(found)];
}

const PATH_KINDS = new Set(['posts', 'permalink', 'videos', 'reel', 'photos']);
const POST_ID = /^(?:\d{3,25}|pfbid[A-Za-z0-9]+)$/u;

/**
 * Profile id or vanity name of the person or page an address leads to; null for any other address.
 * `/profile.php?id=`, `/<name>`, `/groups/<g>/user/<id>/`.
 */
export function profileKey(url: URL): string | null {
  const path = segments(url);
  const [first, , kind, member] = path;
  if (first === 'profile.php') return digits(queryValue(url, 'id'));
  if (first === 'groups') return kind === 'user' ? digits(member ?? null) : null;
  if (first === 'people' && path.length === 3) return digits(path[2] ?? null);
  if (first === undefined || path.length > 1 || NOT_NAMES.has(first)) return null;
  return /^[\p{L}\p{N}.-]{2,80}$/u.test(first) ? first : null;
}

function digits(value: string | null): string | null {
  return value !== null && /^\d{3,25}$/u.test(value) ? value : null;
}

/** An address without tracking parameters; web.facebook.com and the main host show the same. */
export function cleanAddress(url: URL): string {
  const host = /^(?:web\.)?facebook\.com$/u.test(url.hostname) ? 'www.facebook.com' : url.hostname;
  return canonicalUrl(url, host, KEPT);
}

/** Thread id of a Messenger address, ordinary or end-to-end encrypted. */
export function messengerThread(url: URL): string | null {
  const path = segments(url);
  const at = path.indexOf('t');
  const before = path.slice(0, Math.max(0, at)).join('/');
  return at !== -1 && /^(?:messages)?(?:\/?e2ee)?$/u.test(before) ? (path[at + 1] ?? null) : null;
}
