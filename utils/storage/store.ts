import { DATA_VERSION, type TanggapDatabase } from './database';
import { isConnectionError, isQuotaError, StorageError } from './errors';

/** The one door to the database: opens it, heals a dead connection once, and says in one word what went wrong. */
export interface Store {
  read<T>(work: (db: TanggapDatabase) => PromiseLike<T>): Promise<T>;
  /** Refused when the data are newer than this code. */
  write<T>(work: (db: TanggapDatabase) => PromiseLike<T>): Promise<T>;
  close(): void;
}

const REOPEN_AFTER_MS = [50, 400];

export function createStore(create: () => TanggapDatabase, wait: (ms: number) => Promise<void> = sleep): Store {
  const state: { db: TanggapDatabase | null; newer: boolean } = { db: null, newer: false };

  async function connect(): Promise<TanggapDatabase> {
    if (state.db?.isOpen() === true) return state.db;
    state.db?.close();
    const db = create();
    await db.open();
    state.newer = await dataAreNewer(db);
    state.db = db;
    return db;
  }

  async function run<T>(work: (db: TanggapDatabase) => PromiseLike<T>, writing: boolean): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const db = await connect();
        if (writing && state.newer) throw new StorageError('READ_ONLY');
        return await work(db);
      } catch (error) {
        const delay = REOPEN_AFTER_MS[attempt];
        if (!isConnectionError(error) || isQuotaError(error) || delay === undefined) throw translate(error);
        state.db?.close();
        state.db = null;
        await wait(delay);
      }
    }
  }

  return {
    read: (work) => run(work, false),
    write: (work) => run(work, true),
    close: () => {
      state.db?.close();
      state.db = null;
    },
  };
}

/** Dexie opens a higher schema without a word, so the data's own number decides. */
async function dataAreNewer(db: TanggapDatabase): Promise<boolean> {
  const stored = await db.meta.get('dataVersion');
  if (stored === undefined) {
    await db.meta.put({ name: 'dataVersion', value: DATA_VERSION });
    return false;
  }
  return typeof stored.value !== 'number' || stored.value > DATA_VERSION;
}

function translate(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  if (isQuotaError(error)) return new StorageError('STORAGE_FULL', error);
  if (isConnectionError(error)) return new StorageError('STORAGE_BLOCKED', error);
  return error;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
