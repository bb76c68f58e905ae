import { identify, type Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';
import { keyOf } from './rows';
import { matchReplies, type OwnReply } from './replies';
import { coalesce } from './slices';

export interface ReplyWatchOptions {
  /** All items on the page in document order; a whole parse, so asked only when a new own reply appeared. */
  items(): CapturedItem[];
  /** Nothing is ours before the account is known. */
  accountKnown(): boolean;
  report(replies: OwnReply[]): Promise<void>;
  signal: AbortSignal;
}

const QUIET_MS = 700;
const CEILING_MS = 3_000;
const BATCH = 50;

/** Tells the background of each own reply once in the life of the page, and again when what it answers is tracked since. */
export function createReplyWatch({ items, accountKnown, report, signal }: ReplyWatchOptions) {
  const told = new Set<string>();

  async function look(): Promise<void> {
    if (!accountKnown()) return;
    const fresh = matchReplies(items()).filter((reply) => !told.has(keyOf(identify(reply.item))));
    for (let start = 0; start < fresh.length; start += BATCH) {
      const batch = fresh.slice(start, start + BATCH);
      const keys = batch.map((reply) => keyOf(identify(reply.item)));
      for (const key of keys) told.add(key);
      try {
        await report(batch);
      } catch {
        // The next thing that moves on the page tries again.
        for (const key of keys) told.delete(key);
        return;
      }
    }
  }

  const poke = coalesce(() => void look(), { quietMs: QUIET_MS, ceilingMs: CEILING_MS, signal });

  return {
    /** An own reply came on screen, or the account became known. */
    poke,
    /** An item became tracked: replies that answer it count anew. */
    tracked(identity: Identity): void {
      if (!accountKnown()) return;
      const wanted = keyOf(identity);
      for (const reply of matchReplies(items())) {
        if (reply.answers.some((answer) => keyOf(answer) === wanted || answer.print === identity.print)) {
          told.delete(keyOf(identify(reply.item)));
        }
      }
      poke();
    },
  };
}

export type ReplyWatch = ReturnType<typeof createReplyWatch>;
