import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CapturedItem } from '@/utils/core/item';
import { createAduanService } from '@/utils/services/aduan';
import { createAnswers } from '@/utils/services/answers';
import { createCaptures } from '@/utils/services/captures';
import { createHints } from '@/utils/services/hints';
import { createReminders } from '@/utils/services/reminders';
import { createSettingsService } from '@/utils/services/settings';
import type { Notice } from '@/utils/platform/notifications';
import { TanggapDatabase } from '@/utils/storage/database';
import { createStore } from '@/utils/storage/store';

/** Wed 23 Dec 2026 10.00 in Surakarta. */
export const NOON = Date.UTC(2026, 11, 23, 3, 0);
export const HOUR = 3_600_000;

/** A comment of an invented citizen; give what matters to the case. */
export function comment(change: Partial<CapturedItem> = {}): CapturedItem {
  return {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: '18000000000000001',
    parentId: null,
    threadId: 'CONTOH1',
    authorHandle: 'rina.contoh',
    authorName: null,
    text: 'Pak, lampu jalan di Mojosongo mati sudah seminggu',
    textCut: false,
    permalink: 'https://www.instagram.com/p/CONTOH1/c/18000000000000001/',
    pageUrl: 'https://www.instagram.com/p/CONTOH1/',
    writtenAt: { kind: 'exact', at: NOON - HOUR },
    direction: 'in',
    neighbours: { before: null, after: null },
    ...change,
  };
}

/** A message without any id, as an old layout shows it. */
export function message(text: string, before: string | null, after: string | null): CapturedItem {
  return comment({
    kind: 'dm',
    surface: 'instagram.dm',
    externalId: null,
    threadId: '17800000000000001',
    text,
    permalink: null,
    writtenAt: null,
    neighbours: { before, after },
  });
}

/** All services over a database of its own, with a clock that tests move. */
export function desk() {
  const clock = { now: NOON };
  const now = () => clock.now;
  const factory = new IDBFactory();
  const open = () => new TanggapDatabase('test', { indexedDB: factory, IDBKeyRange });
  const store = createStore(open, { wait: async () => {} });
  const shown: { notices: Notice[]; badge: string; alarm: number } = { notices: [], badge: '', alarm: 0 };
  const outlets = {
    notify: async (notice: Notice) => void shown.notices.push(notice),
    setBadge: async (text: string) => void (shown.badge = text),
    setAlarm: async (at: number) => void (shown.alarm = at),
  };
  const reminders = createReminders({ store, now }, outlets);
  const deps = { store, now, changed: () => reminders.refresh() };
  const settings = createSettingsService(deps);
  const captures = createCaptures(deps);
  return {
    clock,
    store,
    open,
    shown,
    outlets,
    settings,
    reminders,
    captures,
    hints: createHints(deps),
    aduan: createAduanService(deps),
    answers: createAnswers(deps),
    /** The official has said who they are. */
    async signIn(prefix = 'JBR') {
      await settings.save({ profile: { name: 'Sri Contoh', unit: 'Kec. Jebres', kelurahan: '', prefix } });
    },
    /** Records an item that nothing stands in the way of. */
    async record(item: CapturedItem) {
      const result = await captures.capture(item);
      if (result.outcome !== 'created') throw new Error(`expected a new aduan, got ${result.outcome}`);
      return { aduanId: result.aduanId, mark: result.mark };
    },
  };
}
