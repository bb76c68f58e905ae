import type { AduanRecord, ReminderRecord, TanggapDatabase } from './database';

export interface DueReminder {
  reminder: ReminderRecord;
  aduan: AduanRecord;
}

/**
 * Reminders to show now. Their intent is stored before they are handed out, so a kill afterwards shows them again
 * (once, under the same id) rather than never. A "near" whose deadline has passed gives way to its "overdue". One left
 * unfinished whose clock has stopped since stays as it is: there is nothing to remind of.
 */
export function claimDueReminders(db: TanggapDatabase, now: number): PromiseLike<DueReminder[]> {
  return db.transaction('rw', [db.reminders, db.aduan], async () => {
    const waiting = await between(db, 'waiting', now);
    const unfinished = await between(db, 'raising', Number.MAX_SAFE_INTEGER);
    const all = [...unfinished, ...waiting];
    const rows = new Map((await db.aduan.bulkGet(all.map((row) => row.aduanId))).flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    const candidates = all.filter((row) => runs(rows.get(row.aduanId), row));
    const overdue = new Set(candidates.filter((row) => row.stage === 'overdue').map(clockOf));
    const shown = candidates.filter((row) => row.stage === 'overdue' || !overdue.has(clockOf(row)));
    const superseded = candidates.filter((row) => !shown.includes(row));
    await db.reminders.bulkPut([
      ...shown.map((row) => ({ ...row, state: 'raising' as const })),
      ...superseded.map((row) => ({ ...row, state: 'raised' as const })),
    ]);
    return shown.flatMap((reminder) => {
      const aduan = rows.get(reminder.aduanId);
      return aduan === undefined ? [] : [{ reminder, aduan }];
    });
  });
}

export function confirmRaised(db: TanggapDatabase, ids: string[]): PromiseLike<void> {
  return db.transaction('rw', [db.reminders], async () => {
    const rows = (await db.reminders.bulkGet(ids)).filter((row) => row !== undefined);
    await db.reminders.bulkPut(rows.map((row) => ({ ...row, state: 'raised' as const })));
  });
}

/** Epoch ms of the next waiting reminder, null when none waits. */
export async function nextReminderAt(db: TanggapDatabase): Promise<number | null> {
  const first = await db.reminders.where('[state+at]').between(['waiting', 0], ['waiting', Infinity]).first();
  return first?.at ?? null;
}

function between(db: TanggapDatabase, state: ReminderRecord['state'], to: number): Promise<ReminderRecord[]> {
  return db.reminders.where('[state+at]').between([state, 0], [state, to], true, true).toArray() as Promise<ReminderRecord[]>;
}

function runs(aduan: AduanRecord | undefined, { obligation }: ReminderRecord): boolean {
  return aduan?.statusClass === 'open' && aduan.clocks[obligation].metAt === null;
}

function clockOf({ aduanId, obligation }: ReminderRecord): string {
  return `${aduanId}/${obligation}`;
}
