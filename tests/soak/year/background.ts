import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createAduanService } from '../../../utils/services/aduan';
import { createAnswers } from '../../../utils/services/answers';
import { createCaptures } from '../../../utils/services/captures';
import { createReminders } from '../../../utils/services/reminders';
import { createSettingsService } from '../../../utils/services/settings';
import { TanggapDatabase } from '../../../utils/storage/database';
import { createStore, type Store } from '../../../utils/storage/store';
import { DUMPED, type Dump } from '../history/dump.ts';
import type { Shown } from './reminder-book.ts';

/** The background died in the middle of something. */
export class Killed extends Error {
  override name = 'Killed';
}

/** What the browser holds while backgrounds come and go. */
export interface Browser {
  /** Epoch ms. */
  now: number;
  shown: Shown[];
  refused: string[];
  badge: string;
  /** When it was asked to ring; epoch ms. */
  alarm: number;
  /** Whether the system refuses the next notice. */
  refuses(): boolean;
}

/** One life of the background: the real services over the one database. */
export type Life = ReturnType<typeof startLife>;

/** One disk for all lives. */
export function createDisk() {
  const indexedDB = new IDBFactory();
  const open = (): TanggapDatabase => new TanggapDatabase('soak', { indexedDB, IDBKeyRange });
  const own = open();
  return {
    open,
    /** Read past the product. */
    db: own,
    async dump(): Promise<Dump> {
      const tables = await own.transaction('r', DUMPED.map((name) => own.table(name)), () =>
        Promise.all(DUMPED.map(async (name) => [name, await own.table(name).toArray()] as const)));
      return Object.fromEntries(tables) as unknown as Dump;
    },
  };
}

export type Disk = ReturnType<typeof createDisk>;

/** Starts the background. It dies at its `steps`-th touch of disk or system; Infinity lets it live. */
export function startLife(disk: Disk, browser: Browser, steps: number) {
  const life = { left: steps, dead: false };

  function step(): void {
    life.left -= 1;
    if (life.left <= 0) life.dead = true;
    if (life.dead) throw new Killed('killed');
  }

  /** A kill comes before the work or after it; what is in between is one transaction's own matter. */
  async function mortal<Result>(work: () => Promise<Result>): Promise<Result> {
    step();
    const result = await work();
    step();
    return result;
  }

  const real = createStore(disk.open, { wait: async () => {} });
  const store: Store = {
    read: (work) => mortal(() => real.read(work)),
    write: (work) => mortal(() => real.write(work)),
    close: () => real.close(),
  };
  const now = (): number => browser.now;
  const reminders = createReminders({ store, now }, {
    notify: ({ id, title }) => mortal(async () => {
      if (browser.refuses()) {
        browser.refused.push(id);
        throw new Error('The system shows no notices now');
      }
      browser.shown.push({ id, title });
    }),
    setBadge: async (text) => void (browser.badge = text),
    setAlarm: async (at) => void (browser.alarm = at),
  });
  // As the background wires them.
  const deps = { store, now, changed: () => reminders.refresh().catch(() => {}) };
  return {
    reminders,
    settings: createSettingsService(deps),
    captures: createCaptures(deps),
    aduan: createAduanService(deps),
    answers: createAnswers(deps),
    isDead: () => life.dead,
    end: () => real.close(),
  };
}
