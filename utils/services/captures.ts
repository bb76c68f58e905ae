import { identify, type Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';
import { markOf, type Mark } from '../core/mark';
import type { CaptureResult, PendingCapture } from '../rpc/contract';
import { findTracked, joinIdentity, recordCapture, syncIdentities, captureTables } from '../storage/captures';
import type { PendingRecord, TanggapDatabase } from '../storage/database';
import { append } from '../storage/ledger';
import { readSettings } from '../storage/settings';
import type { Deps } from './deps';
import { refuse } from './failures';
import { toRow } from './rows';

export type Captures = ReturnType<typeof createCaptures>;

/** From a press to a durable aduan; what cannot be decided without the person is kept and asked. */
export function createCaptures({ store, now, changed }: Deps) {
  async function capture(item: CapturedItem): Promise<CaptureResult> {
    const result = await store.write(async (db): Promise<CaptureResult> => {
      const { profile, policy } = await readSettings(db);
      if (profile === null) {
        return { outcome: 'needsProfile', pendingId: await keep(db, item, 'needsProfile', []) };
      }
      const recorded = await recordCapture(db, { item, profile, policy, surelyNew: false }, now());
      if (recorded.outcome === 'unsure') {
        return { outcome: 'unsure', pendingId: await keep(db, item, 'unsure', recorded.candidateIds) };
      }
      return { outcome: recorded.outcome, aduanId: recorded.aduan.id, mark: markOf(recorded.aduan) };
    });
    await changed();
    return result;
  }

  /** The same waiting item is kept once, however often it is pressed; one that only reads alike waits beside it. */
  async function keep(
    db: TanggapDatabase,
    item: CapturedItem,
    reason: PendingRecord['reason'],
    candidateIds: string[],
  ): Promise<string> {
    const { key, print, before, after } = identify(item);
    const id = key ?? [print, before, after, item.authorHandle ?? item.authorName].join('/');
    const first = await db.pending.get(id);
    await db.pending.put({ id, reason, item, candidateIds, at: first?.at ?? now() });
    return id;
  }

  async function pending(): Promise<PendingCapture[]> {
    return store.read(async (db) => {
      const waiting = await db.pending.orderBy('at').toArray();
      return Promise.all(
        waiting.map(async ({ id, reason, item, at, candidateIds }) => {
          const candidates = await db.aduan.bulkGet(candidateIds);
          return { id, reason, item, at, candidates: candidates.filter((row) => row !== undefined).map(toRow) };
        }),
      );
    });
  }

  async function resolve(
    id: string,
    as: { kind: 'same'; aduanId: string } | { kind: 'different' } | { kind: 'drop' },
  ): Promise<{ aduanId: string | null }> {
    // One transaction: killed in between, an item that is recorded and still asked about would become two aduan.
    const aduanId = await store.write((db) =>
      db.transaction('rw', [...captureTables(db), db.pending], async () => {
        const waiting = await db.pending.get(id);
        // Answered already, in another tab or by a first try whose answer was lost.
        if (waiting === undefined) return null;
        const kept = await settle(db, waiting, as);
        await db.pending.delete(id);
        return kept;
      }),
    );
    await changed();
    return { aduanId };
  }

  async function settle(
    db: TanggapDatabase,
    { item }: PendingRecord,
    as: { kind: 'same'; aduanId: string } | { kind: 'different' } | { kind: 'drop' },
  ): Promise<string | null> {
    if (as.kind === 'drop') return null;
    const { profile, policy } = await readSettings(db);
    if (as.kind === 'same') return (await joinIdentity(db, as.aduanId, item, { now: now(), actor: profile?.name ?? '' })).id;
    if (profile === null) throw refuse('NOT_ALLOWED');
    const recorded = await recordCapture(db, { item, profile, policy, surelyNew: true }, now());
    return recorded.outcome === 'unsure' ? null : recorded.aduan.id;
  }

  /** Captures that waited only for the profile are recorded as soon as it is known. */
  async function recordWaiting(): Promise<void> {
    const waiting = await store.read((db) => db.pending.filter((row) => row.reason === 'needsProfile').toArray());
    for (const { id, item } of waiting.toSorted((a, b) => a.at - b.at)) {
      const result = await capture(item);
      if (result.outcome === 'created' || result.outcome === 'existing') await store.write((db) => db.pending.delete(id));
    }
    await changed();
  }

  /**
   * Takes a capture back while nothing has happened to it since; its number stays as "dibatalkan". A host page's script
   * may do so only `withinMs` of the capture.
   */
  async function undo(aduanId: string, withinMs = Infinity): Promise<void> {
    await store.write((db) =>
      db.transaction('rw', captureTables(db), async () => {
        const aduan = await db.aduan.get(aduanId);
        if (aduan === undefined) throw refuse('NOT_FOUND');
        if (aduan.status === 'dibatalkan') return;
        const events = await db.events.where('aduanId').equals(aduanId).toArray();
        const untouched = events.every((event) => event.type === 'captured' || event.type === 'answered');
        const recent = now() - aduan.capturedAt <= withinMs;
        if (!untouched || !recent || aduan.status !== 'baru') throw refuse('NOT_ALLOWED');
        const { profile } = await readSettings(db);
        const by = { now: now(), actor: profile?.name ?? '' };
        // Its comment may be recorded again, under a new number.
        const undone = await append(db, aduanId, { type: 'statusChanged', from: 'baru', to: 'dibatalkan', note: '' }, by);
        await syncIdentities(db, undone);
      }),
    );
    await changed();
  }

  async function marks(identities: Identity[]): Promise<(Mark | null)[]> {
    return store.read(async (db) => {
      const ids = await Promise.all(identities.map((identity) => findTracked(db, identity)));
      const rows = await db.aduan.bulkGet([...new Set(ids.filter((id) => id !== null))]);
      const byId = new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = id === null ? undefined : byId.get(id);
        return row === undefined ? null : markOf(row);
      });
    });
  }

  async function find(identity: Identity): Promise<string | null> {
    return store.read((db) => findTracked(db, identity));
  }

  return { capture, pending, resolve, recordWaiting, undo, marks, find };
}

