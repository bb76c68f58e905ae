import type { CapturedItem } from '../../utils/core/item';
import { TanggapDatabase } from '../../utils/storage/database';
import { seed, signIn, track } from './seed';

/** What the seeder offers inside the extension's background; sent there as one bundled script. */
export interface Seeder {
  signIn(): Promise<void>;
  track(items: CapturedItem[]): Promise<void>;
  seed(count: number): Promise<void>;
}

/** Dexie's errors cross to the bench as their class name alone; plain ones say what happened. */
async function within(work: (db: TanggapDatabase) => Promise<void>): Promise<void> {
  const db = new TanggapDatabase('tanggap');
  try {
    await work(db);
  } catch (error) {
    throw new Error(String(error), { cause: error });
  } finally {
    db.close();
  }
}

const seeder: Seeder = {
  signIn: () => within(signIn),
  track: (items) => within((db) => track(db, items, Date.now())),
  seed: (count) => within((db) => seed(db, count, Date.now())),
};

Object.assign(globalThis, { seeder });
