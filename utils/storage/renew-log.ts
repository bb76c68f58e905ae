import { Dexie } from 'dexie';

/**
 * Makes Chromium's database begin a new log file; about 10 ms.
 *
 * A write that the disk or a power cut stopped midway leaves a torn record at the end of LevelDB's log. The next opening
 * passes over it, but goes on writing behind it, and the opening after that finds the log corrupt: Chromium then deletes
 * every database of the origin (seen in Chromium 156, tests/e2e/full-disk.spec.ts). Deleting a database makes LevelDB
 * move what the log holds into a table and start a new one, so this must come before anything is written behind a tear.
 */
export async function renewLog(): Promise<void> {
  const spare = new Dexie('tanggap-log', { chromeTransactionDurability: 'strict' });
  spare.version(1).stores({ nothing: '' });
  await spare.open();
  await spare.delete();
}
