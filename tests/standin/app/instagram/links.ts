import type { Comment, Post } from './data';

/** Address of a comment; `parent` for replies, whose form differs by post. */
export function commentHref(post: Post, comment: Comment, parent: Comment | null): string {
  const base = `/p/${post.code}/c/`;
  if (parent === null) return `${base}${comment.id}/`;
  return post.replyLinks === 'nested' ? `${base}${parent.id}/r/${comment.id}/` : `${base}${comment.id}/`;
}
