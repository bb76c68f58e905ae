import type { Identity } from '../core/identity';
import { identify } from '../core/identity';
import type { CapturedItem, WrittenAt } from '../core/item';
import { findTracked } from '../storage/captures';
import type { AduanRecord } from '../storage/database';
import { append, ledgerTables } from '../storage/ledger';
import { readSettings } from '../storage/settings';
import type { Deps } from './deps';

export type Answers = ReturnType<typeof createAnswers>;

/** Notices the official's own reply in a thread and records when the aduan was first answered. */
export function createAnswers({ store, now, changed }: Deps) {
  /** Replies count only from a known account: without one nothing is "ours". */
  async function record(replies: { item: CapturedItem; answers: Identity[] }[]): Promise<void> {
    const recorded = await store.write(async (db) => {
      const settings = await readSettings(db);
      const known = new Set<string>(settings.accounts.map((account) => account.site));
      const ours = replies.filter(({ item }) => item.direction === 'out' && known.has(item.site));
      let count = 0;
      for (const { item, answers } of ours) {
        const ids = await Promise.all(answers.map((identity) => findTracked(db, identity)));
        for (const id of new Set(ids.filter((found) => found !== null))) {
          const done = await db.transaction('rw', ledgerTables(db), async () => {
            const aduan = await db.aduan.get(id);
            const writtenAt = aduan === undefined ? null : answerTime(aduan, item, now());
            if (aduan === undefined || writtenAt === null || isKnown(aduan, writtenAt)) return false;
            const payload = { type: 'answered' as const, replyKey: identify(item).key, writtenAt, text: item.text };
            await append(db, id, payload, { now: now(), actor: settings.profile?.name ?? '' });
            return true;
          });
          if (done) count += 1;
        }
      }
      return count;
    });
    if (recorded > 0) await changed();
  }

  return { record };
}

/** When the reply was written, null when it was before the complaint. Without any time on the page: between capture and now. */
function answerTime(aduan: AduanRecord, reply: CapturedItem, now: number): WrittenAt | null {
  const asked = aduan.sources[0]?.item.writtenAt ?? null;
  const earliest = asked === null ? aduan.start.at : firstInstant(asked);
  if (reply.writtenAt === null) return { kind: 'interval', earliest: Math.min(earliest, now), latest: now, words: '' };
  if (lastInstant(reply.writtenAt) < earliest) return null;
  if (reply.writtenAt.kind === 'exact') return reply.writtenAt;
  // The page's words reach to "now" at most: nothing was written in the future.
  return { ...reply.writtenAt, latest: Math.max(reply.writtenAt.earliest, Math.min(reply.writtenAt.latest, now)) };
}

/** Only an earlier answer, or a first one, is news. */
function isKnown(aduan: AduanRecord, writtenAt: WrittenAt): boolean {
  return aduan.firstAnswer !== null && aduan.firstAnswer.at <= lastInstant(writtenAt);
}

function firstInstant(writtenAt: WrittenAt): number {
  return writtenAt.kind === 'exact' ? writtenAt.at : writtenAt.earliest;
}

function lastInstant(writtenAt: WrittenAt): number {
  return writtenAt.kind === 'exact' ? writtenAt.at : writtenAt.latest;
}
