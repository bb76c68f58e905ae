import { isSameDay } from 'date-fns';
import { tz } from '@date-fns/tz';
import type { AduanPage, AduanRow } from '../../utils/rpc/contract';
import { useDesk, type DeskClient } from '../hooks/desk';
import { useQuery, type Query } from '../hooks/use-query';

export type QueueFilter = 'open' | 'overdue' | 'today' | 'all';

/** What the person looks for. */
export interface QueueQuestion {
  search: string;
  filter: QueueFilter;
  /** Rows wanted; grows with "Muat lagi". */
  wanted: number;
}

export const PAGE_ROWS = 30;
export const FIRST_QUESTION: QueueQuestion = { search: '', filter: 'open', wanted: PAGE_ROWS };

/** The contract gives at most this many at once. */
const MOST = 200;

/** The rows asked for, kept fresh as a whole: a change may move any of them. */
export function useQueueRows({ search, filter, wanted }: QueueQuestion): Query<AduanPage> {
  const desk = useDesk();
  return useQuery(() => fetchRows(desk, { search, filter, wanted }), [desk, search, filter, wanted]);
}

async function fetchRows(desk: DeskClient, { search, filter, wanted }: QueueQuestion): Promise<AduanPage> {
  const rows: AduanRow[] = [];
  let total = 0;
  for (let offset = 0; offset < wanted; offset += MOST) {
    const page = await desk.list({ search, filter, offset, limit: Math.min(MOST, wanted - offset) });
    rows.push(...page.rows);
    total = page.total;
    if (rows.length >= total) break;
  }
  return { rows, total };
}

export type GroupId = 'overdue' | 'today' | 'later' | 'closed';

/** Rows by urgency, in the order they came (nearest deadline first); "today" is the day in Jakarta. Empty groups are left out. */
export function groupRows(rows: readonly AduanRow[], now: number): { id: GroupId; rows: AduanRow[] }[] {
  const groups: { id: GroupId; rows: AduanRow[] }[] = [
    { id: 'overdue', rows: [] },
    { id: 'today', rows: [] },
    { id: 'later', rows: [] },
    { id: 'closed', rows: [] },
  ];
  for (const row of rows) groups.find(({ id }) => id === groupOf(row, now))?.rows.push(row);
  return groups.filter((group) => group.rows.length > 0);
}

function groupOf(row: Pick<AduanRow, 'statusClass' | 'nextDueAt'>, now: number): GroupId {
  if (row.statusClass === 'closed') return 'closed';
  if (row.nextDueAt === null) return 'later';
  if (row.nextDueAt <= now) return 'overdue';
  return isSameDay(row.nextDueAt, now, { in: tz('Asia/Jakarta') }) ? 'today' : 'later';
}
