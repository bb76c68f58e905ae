import { identify, type Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';

/** An own reply on the page and what it answers, nearest first. */
export interface OwnReply {
  item: CapturedItem;
  answers: Identity[];
}

const MOST_ANSWERS = 50;

/**
 * Which items the account's own replies answer. `items` are those on screen, in document order.
 *
 * Comments: a reply answers the comment it hangs under. When it begins with a mention it answers the person mentioned:
 * that person's comment and replies above it in the same thread, and nobody when they wrote none. A comment of its own
 * answers only whom it mentions, the nearest above. Messages: all incoming ones above it in the conversation.
 */
export function matchReplies(items: readonly CapturedItem[]): OwnReply[] {
  return items.flatMap((item, index) => {
    if (item.direction !== 'out') return [];
    const above = items.slice(0, index).toReversed();
    const answered = item.kind === 'dm' ? answeredMessages(item, above) : answeredComments(item, above);
    const answers = answered.slice(0, MOST_ANSWERS).map((one) => identify(one));
    return answers.length === 0 ? [] : [{ item, answers }];
  });
}

function answeredMessages(reply: CapturedItem, above: readonly CapturedItem[]): CapturedItem[] {
  return above.filter(({ kind, direction, threadId }) => kind === 'dm' && direction === 'in' && threadId === reply.threadId);
}

function answeredComments(reply: CapturedItem, above: readonly CapturedItem[]): CapturedItem[] {
  const others = above.filter(({ kind, direction }) => kind === 'comment' && direction === 'in');
  if (reply.parentId === null) {
    const mine = others.filter((other) => other.parentId === null && other.threadId === reply.threadId);
    return mine.filter((other) => mentions(reply, mine) === personOf(other)).slice(0, 1);
  }
  const thread = others.filter((other) => other.externalId === reply.parentId || other.parentId === reply.parentId);
  const mentioned = mentions(reply, thread);
  if (mentioned !== null) return thread.filter((other) => personOf(other) === mentioned);
  return thread.filter((other) => other.externalId === reply.parentId);
}

/** Names one person across items; handles first, since names repeat. */
function personOf(item: CapturedItem): string {
  return item.authorHandle === null ? `name:${fold(item.authorName ?? '')}` : `handle:${fold(item.authorHandle)}`;
}

/**
 * The person a reply begins by mentioning, null when it mentions nobody. A handle of somebody outside the thread is
 * still a mention; Facebook's mentions are bare names and count only when they are somebody's in the thread.
 */
function mentions(reply: CapturedItem, thread: readonly CapturedItem[]): string | null {
  const text = fold(reply.text);
  const handle = /^@([\w.]+)/u.exec(text)?.[1]?.replace(/\.+$/u, '');
  if (handle !== undefined && thread.some((item) => item.authorHandle !== null && fold(item.authorHandle) === handle)) {
    return `handle:${handle}`;
  }
  const start = text.replace(/^@/u, '');
  const named = thread
    .filter(({ authorName }) => authorName !== null && startsWithName(start, fold(authorName)))
    .toSorted((a, b) => (b.authorName ?? '').length - (a.authorName ?? '').length)[0];
  if (named !== undefined) return personOf(named);
  return handle === undefined ? null : `handle:${handle}`;
}

function startsWithName(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, ' ').trim();
}
