import { endOfDay } from 'date-fns';
import { tz } from '@date-fns/tz';
import { searchTokens } from '../core/fold-text';
import type { AduanRecord, TanggapDatabase } from './database';

export interface ListQuery {
  search: string;
  filter: 'open' | 'overdue' | 'today' | 'closed' | 'all';
  offset: number;
  limit: number;
}

export interface ListPage {
  rows: AduanRecord[];
  total: number;
}

const FIRST = Number.MIN_SAFE_INTEGER;
const LAST = Number.MAX_SAFE_INTEGER;

/** Open ones by nearest deadline, then closed ones, latest first. */
export async function listAduan(db: TanggapDatabase, query: ListQuery, now: number): Promise<ListPage> {
  const words = searchWords(query.search);
  return words.length > 0 ? searched(db, query, words, now) : paged(db, query, now);
}

/** How many there are per filter, from the index alone. */
export async function countAduan(db: TanggapDatabase, now: number): Promise<{ open: number; overdue: number; dueToday: number }> {
  const count = (from: number, to: number) => range(db, 'open', from, to).count();
  const [open, overdue, dueToday] = await Promise.all([
    count(FIRST, LAST),
    count(FIRST, now),
    count(now + 1, endOfToday(now)),
  ]);
  return { open, overdue, dueToday };
}

function range(db: TanggapDatabase, statusClass: 'open' | 'closed', from: number, to: number) {
  return db.aduan.where('[statusClass+sortKey]').between([statusClass, from], [statusClass, to], true, true);
}

async function paged(db: TanggapDatabase, { filter, offset, limit }: ListQuery, now: number): Promise<ListPage> {
  if (filter === 'all') return openThenClosed(db, offset, limit);
  const rows = collection(db, filter, now);
  const [total, page] = await Promise.all([rows.count(), collection(db, filter, now).offset(offset).limit(limit).toArray()]);
  return { rows: page, total };
}

function collection(db: TanggapDatabase, filter: Exclude<ListQuery['filter'], 'all'>, now: number) {
  if (filter === 'closed') return range(db, 'closed', FIRST, LAST).reverse();
  if (filter === 'overdue') return range(db, 'open', FIRST, now);
  if (filter === 'today') return range(db, 'open', now + 1, endOfToday(now));
  return range(db, 'open', FIRST, LAST);
}

async function openThenClosed(db: TanggapDatabase, offset: number, limit: number): Promise<ListPage> {
  const open = await range(db, 'open', FIRST, LAST).count();
  const closed = await range(db, 'closed', FIRST, LAST).count();
  const rows = offset < open ? await range(db, 'open', FIRST, LAST).offset(offset).limit(limit).toArray() : [];
  if (rows.length < limit) {
    const skip = Math.max(0, offset - open);
    rows.push(...(await collection(db, 'closed', 0).offset(skip).limit(limit - rows.length).toArray()));
  }
  return { rows, total: open + closed };
}

/** Every word must begin some word of the aduan. The rarest reading is left to the index: one look-up per word. */
async function searched(db: TanggapDatabase, query: ListQuery, words: string[], now: number): Promise<ListPage> {
  const found = await Promise.all(words.map((word) => db.aduan.where('tokens').startsWith(word).distinct().primaryKeys()));
  const [first = [], ...others] = found.toSorted((a, b) => a.length - b.length).map((ids) => new Set(ids));
  const ids = [...first].filter((id) => others.every((set) => set.has(id)));
  const rows = (await db.aduan.bulkGet(ids)).filter((row) => row !== undefined);
  const kept = rows.filter((row) => matches(row, query.filter, now)).toSorted(byUrgency);
  return { rows: kept.slice(query.offset, query.offset + query.limit), total: kept.length };
}

function matches(row: AduanRecord, filter: ListQuery['filter'], now: number): boolean {
  if (filter === 'all') return true;
  if (filter === 'closed') return row.statusClass === 'closed';
  if (row.statusClass !== 'open') return false;
  if (filter === 'overdue') return row.sortKey <= now;
  return filter === 'open' || (row.sortKey > now && row.sortKey <= endOfToday(now));
}

function byUrgency(a: AduanRecord, b: AduanRecord): number {
  if (a.statusClass !== b.statusClass) return a.statusClass === 'open' ? -1 : 1;
  return a.statusClass === 'open' ? a.sortKey - b.sortKey : b.sortKey - a.sortKey;
}

/** A whole number ("JBR-2026-0412") stays one word; else the folded words of the text. */
function searchWords(search: string): string[] {
  return search
    .trim()
    .split(/\s+/u)
    .flatMap((word) => (/^[a-z0-9]{2,6}-\d{4}-\d+$/iu.test(word) ? [word.toLowerCase()] : searchTokens(word)));
}

function endOfToday(now: number): number {
  return endOfDay(now, { in: tz('Asia/Jakarta') }).getTime();
}
