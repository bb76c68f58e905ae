import type { Aduan } from '../core/aduan';
import type { EventPayload } from '../core/events';
import { inOrder } from '../core/project';
import { allowedStatuses, needsReason, type StatusId } from '../core/status';
import type { AduanDetail, AduanPage, Counts } from '../rpc/contract';
import { countAduan, listAduan, type ListQuery } from '../storage/aduan-list';
import type { AduanRecord, TanggapDatabase } from '../storage/database';
import { append, ledgerTables } from '../storage/ledger';
import { readSettings } from '../storage/settings';
import type { Deps } from './deps';
import { refuse } from './failures';
import { toAduan, toRow } from './rows';

export type AduanService = ReturnType<typeof createAduanService>;

/** A second try of the same change within this time is the same change. */
const SAME_TRY_MS = 60_000;

/** Everything a person does to an aduan after its capture. */
export function createAduanService({ store, now, changed }: Deps) {
  async function list(query: ListQuery): Promise<AduanPage> {
    const { rows, total } = await store.read((db) => listAduan(db, query, now()));
    return { rows: rows.map(toRow), total };
  }

  async function counts(): Promise<Counts> {
    return store.read(async (db) => ({ ...(await countAduan(db, now())), pending: await db.pending.count() }));
  }

  async function detail(id: string): Promise<AduanDetail> {
    return store.read(async (db) => {
      const [record, events] = await Promise.all([db.aduan.get(id), db.events.where('aduanId').equals(id).toArray()]);
      if (record === undefined) throw refuse('NOT_FOUND');
      return { aduan: toAduan(record), events: inOrder(events) };
    });
  }

  /** Checks and appends in one transaction, so that two tabs cannot both step from the same status. */
  async function change(
    id: string,
    decide: (db: TanggapDatabase, record: AduanRecord) => Promise<EventPayload | null>,
  ): Promise<Aduan> {
    const record = await store.write((db) =>
      db.transaction('rw', ledgerTables(db), async () => {
        const before = await db.aduan.get(id);
        if (before === undefined) throw refuse('NOT_FOUND');
        const payload = await decide(db, before);
        if (payload === null) return before;
        const { profile } = await readSettings(db);
        return append(db, id, payload, { now: now(), actor: profile?.name ?? '' });
      }),
    );
    await changed();
    return toAduan(record);
  }

  function changeStatus(id: string, from: StatusId, to: StatusId, note: string): Promise<Aduan> {
    return change(id, async (db, record) => {
      const payload: EventPayload = { type: 'statusChanged', from, to, note };
      if (record.status !== from) {
        if (record.status === to && (await isRepeat(db, id, payload))) return null;
        throw refuse('STALE');
      }
      if (!allowedStatuses(from).includes(to)) throw refuse('NOT_ALLOWED');
      if (needsReason(from, to) && note === '') throw refuse('NOT_ALLOWED');
      return payload;
    });
  }

  function addNote(id: string, text: string): Promise<Aduan> {
    return change(id, async (db) => {
      const payload: EventPayload = { type: 'noted', text };
      return (await isRepeat(db, id, payload)) ? null : payload;
    });
  }

  function noteInsertion(id: string, payload: Extract<EventPayload, { type: 'replyInserted' }>): Promise<Aduan> {
    return change(id, async () => payload);
  }

  /** The asker's connection was cut and it asked again: the last event already says it. */
  async function isRepeat(db: TanggapDatabase, id: string, payload: EventPayload): Promise<boolean> {
    const events = await db.events.where('aduanId').equals(id).toArray();
    const last = inOrder(events).at(-1);
    return last !== undefined && now() - last.at < SAME_TRY_MS && JSON.stringify(last.payload) === JSON.stringify(payload);
  }

  return { list, counts, detail, changeStatus, addNote, noteInsertion };
}
