import { DATA_VERSION, type TanggapDatabase } from './database';
import { isConnectionError, isQuotaError, StorageError } from './errors';
import { storageIsFull } from './room';

/** The one door to the database: opens it, heals a dead connection once, and says in one word what went wrong. */
export interface Store {
  read<T>(work: (db: TanggapDatabase) => PromiseLike<T>): Promise<T>;
  /** Refused when the data are newer than this code, and where the disk has no room for it. */
  write<T>(work: (db: TanggapDatabase) => PromiseLike<T>): Promise<T>;
  close(): void;
}

export interface StoreSurroundings {
  wait?: (ms: number) => Promise<void>;
  isFull?: () => Promise<boolean>;
  /** Done once a connection, before its first write; what it rejects with counts as the write's. */
  beforeWriting?: () => Promise<void>;
}

const REOPEN_AFTER_MS = [50, 400];

export function createStore(
  create: () => TanggapDatabase,
  { wait = sleep, isFull = storageIsFull, beforeWriting = async () => {} }: StoreSurroundings = {},
): Store {
  const state: { db: TanggapDatabase | null; newer: boolean; ready: Promise<void> | null } = { db: null, newer: false, ready: null };

  function forget(): void {
    state.db?.close();
    state.db = null;
    state.ready = null;
  }

  async function connect(): Promise<TanggapDatabase> {
    if (state.db?.isOpen() === true) return state.db;
    forget();
    const db = create();
    await db.open();
    state.newer = await dataAreNewer(db);
    state.db = db;
    return db;
  }

  async function admitWriting(): Promise<void> {
    if (state.newer) throw new StorageError('READ_ONLY');
    // A write that has begun and finds no room costs more than itself: see renew-log.
    if (await isFull()) throw new StorageError('STORAGE_FULL');
    state.ready ??= beforeWriting().catch((error: unknown) => {
      state.ready = null;
      throw error;
    });
    await state.ready;
  }

  async function run<T>(work: (db: TanggapDatabase) => PromiseLike<T>, writing: boolean): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const db = await connect();
        if (writing) await admitWriting();
        return await work(db);
      } catch (error) {
        const dead = isConnectionError(error) && !isQuotaError(error);
        if (dead) forget();
        const delay = REOPEN_AFTER_MS[attempt];
        if (!dead || delay === undefined) throw await translate(error, isFull);
        await wait(delay);
      }
    }
  }

  return {
    read: (work) => run(work, false),
    write: (work) => run(work, true),
    close: forget,
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

async function translate(error: unknown, isFull: () => Promise<boolean>): Promise<unknown> {
  if (error instanceof StorageError) return error;
  if (isQuotaError(error)) return new StorageError('STORAGE_FULL', error);
  if (isConnectionError(error)) return new StorageError((await isFull()) ? 'STORAGE_FULL' : 'STORAGE_BLOCKED', error);
  return error;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
