import { Dexie, type Table } from 'dexie';
import type { Aduan } from '../core/aduan';
import type { AduanEvent } from '../core/events';
import type { Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';
import type { Obligation } from '../core/clock';
import type { Template } from '../core/template';

/** Raised with every change of the shape of stored data; a newer number in the data makes this code read-only. */
export const DATA_VERSION = 1;

/** `aduan` rows: the projection plus what the indexes need. */
export interface AduanRecord extends Aduan {
  /** Open: nearest due instant, closed: when it was closed. Ties broken by id. */
  sortKey: number;
  /** Folded words of number, text, reporter. */
  tokens: string[];
}

/** What one aduan's source is recognised by. `key` is left out (not null) where the page has no id: IndexedDB skips it. */
export interface IdentityRecord extends Omit<Identity, 'key'> {
  id?: number;
  key?: string;
  aduanId: string;
}

export interface PendingRecord {
  id: string;
  reason: 'unsure' | 'needsProfile';
  item: CapturedItem;
  candidateIds: string[];
  at: number;
}

export type ReminderStage = 'near' | 'overdue';

export interface ReminderRecord {
  /** `${aduanId}/${obligation}/${stage}`, also the notification's id. */
  id: string;
  aduanId: string;
  obligation: Obligation;
  stage: ReminderStage;
  /** Epoch ms from which it is to be shown. */
  at: number;
  /** `raising` is written before the notification is shown, `raised` after: a kill in between shows it once more. */
  state: 'waiting' | 'raising' | 'raised';
}

/** An item the person called no aduan: of what was never recorded, nothing but a salted hash is kept. */
export interface DismissalRecord {
  id: string;
  at: number;
}

export interface MetaRecord {
  name: string;
  value: unknown;
}

export class TanggapDatabase extends Dexie {
  events!: Table<AduanEvent, string>;
  aduan!: Table<AduanRecord, string>;
  identities!: Table<IdentityRecord, number>;
  counters!: Table<{ id: string; last: number }, string>;
  pending!: Table<PendingRecord, string>;
  reminders!: Table<ReminderRecord, string>;
  templates!: Table<Template, string>;
  templateUses!: Table<{ id: string; count: number; lastAt: number }, string>;
  drafts!: Table<{ id: string; text: string; at: number }, string>;
  dismissals!: Table<DismissalRecord, string>;
  meta!: Table<MetaRecord, string>;

  constructor(name: string, options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    // What the official was told is saved must survive a power cut: wait for the disk, not for its cache.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      events: 'id, aduanId, &[aduanId+device+seq]',
      aduan: 'id, &number, [statusClass+sortKey], *tokens',
      identities: '++id, &key, print, aduanId',
      counters: 'id',
      pending: 'id, at',
      reminders: 'id, aduanId, [state+at]',
      templates: 'id',
      templateUses: 'id',
      drafts: 'id',
      dismissals: 'id',
      meta: 'name',
    });
  }
}
