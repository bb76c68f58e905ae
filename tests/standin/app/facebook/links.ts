import type { Comment, Person, Post } from './data';

/** Tracking parameters the site adds to every link. */
const noise = (): string => `&__cft__[0]=AZX${Math.random().toString(36).slice(2, 12)}&__tn__=R]-R`;

const origin = location.hostname.endsWith('facebook.com') ? location.origin : 'https://www.facebook.com';

export function postHref(post: Post): string {
  return post.form === 'permalink'
    ? `${origin}/permalink.php?story_fbid=${post.pfbid}&id=${post.owner.uid}`
    : `${origin}/${post.owner.vanity ?? post.owner.uid}/posts/${post.pfbid}`;
}

/** Address of a comment; a reply's names its parent first. */
export function commentHref(post: Post, comment: Comment, parent: Comment | null): string {
  const base = postHref(post);
  const ids = parent === null ? `comment_id=${comment.id}` : `comment_id=${parent.id}&reply_comment_id=${comment.id}`;
  return `${base}${base.includes('?') ? '&' : '?'}${ids}${noise()}`;
}

export function profileHref(person: Person): string {
  return person.vanity === undefined || person.uid.startsWith('61')
    ? `${origin}/profile.php?id=${person.uid}`
    : `${origin}/${person.vanity}`;
}

/** A comment's link to its author, with the comment's own id in base64. */
export function authorHref(post: Post, comment: Comment): string {
  const base = profileHref(comment.author);
  const id = encodeURIComponent(btoa(`comment:${post.id}_${comment.id}`));
  return `${base}${base.includes('?') ? '&' : '?'}comment_id=${id}${noise()}`;
}

export function threadHref(thread: { id: string; encrypted: boolean }): string {
  const middle = thread.encrypted ? 'e2ee/t' : 't';
  return location.hostname === 'www.messenger.com' ? `/${middle}/${thread.id}/` : `/messages/${middle}/${thread.id}/`;
}
