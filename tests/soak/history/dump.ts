import type { AduanEvent } from '../../../utils/core/events';
import type { AduanRecord, IdentityRecord, PendingRecord, ReminderRecord } from '../../../utils/storage/database';

/** The tables as they are on disk, of one moment. */
export interface Dump {
  events: AduanEvent[];
  aduan: AduanRecord[];
  identities: IdentityRecord[];
  counters: { id: string; last: number }[];
  pending: PendingRecord[];
  reminders: ReminderRecord[];
}

export const DUMPED = ['events', 'aduan', 'identities', 'counters', 'pending', 'reminders'] as const satisfies (keyof Dump)[];

/** Events by the aduan they belong to. */
export function byAduan(dump: Pick<Dump, 'events'>): Map<string, AduanEvent[]> {
  return Map.groupBy(dump.events, ({ aduanId }) => aduanId);
}
