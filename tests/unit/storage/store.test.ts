import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { DATA_VERSION } from '@/utils/storage/database';
import { StorageError } from '@/utils/storage/errors';
import { rebuild, toRecord } from '@/utils/storage/ledger';
import { storageIsFull } from '@/utils/storage/room';
import { createStore } from '@/utils/storage/store';
import { comment, desk } from '../support/desk';

const aborted = new Dexie.AbortError('aborted', new DOMException('The transaction was aborted', 'AbortError'));

describe('the store', () => {
  it('opens a dead connection again and tries once more', async () => {
    const d = desk();
    await d.signIn();
    let connection: Dexie | null = null;
    const store = createStore(
      () => {
        const db = d.open();
        connection = db;
        return db;
      },
      { wait: async () => {} },
    );
    await store.write((db) => db.counters.put({ id: 'x', last: 1 }));
    (connection as Dexie | null)?.close({ disableAutoOpen: true });
    expect(await store.read((db) => db.counters.get('x'))).toEqual({ id: 'x', last: 1 });
  });

  it.each([
    { name: 'a full disk', error: new DOMException('full', 'QuotaExceededError'), problem: 'STORAGE_FULL', tries: 1 },
    { name: 'a full disk inside an abort', error: new Dexie.AbortError('aborted', { name: 'QuotaExceededError' }), problem: 'STORAGE_FULL', tries: 1 },
    { name: 'a blocked database', error: new DOMException('denied', 'UnknownError'), problem: 'STORAGE_BLOCKED', tries: 3 },
    // What Chromium says when a write meets a full disk, and while it stays full.
    { name: 'an aborted write that filled the disk', error: aborted, fills: true, problem: 'STORAGE_FULL', tries: 1 },
    { name: 'an aborted bulk write that filled the disk', error: new Dexie.BulkError('put', [aborted]), fills: true, problem: 'STORAGE_FULL', tries: 1 },
    { name: 'an aborted write, room enough', error: aborted, problem: 'STORAGE_BLOCKED', tries: 3 },
  ])('says $problem for $name after $tries tries', async ({ error, fills = false, problem, tries }) => {
    let full = false;
    const store = createStore(desk().open, { wait: async () => {}, isFull: async () => full });
    let count = 0;
    const work = () => {
      count += 1;
      full = fills;
      return Promise.reject(error);
    };
    await expect(store.write(work)).rejects.toMatchObject({ problem });
    expect(count).toBe(tries);
    // The next try works.
    full = false;
    await expect(store.write(async () => 'saved')).resolves.toBe('saved');
  });

  it('reads but never writes data of a newer version', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    await d.store.write((db) => db.meta.put({ name: 'dataVersion', value: DATA_VERSION + 1 }));
    d.store.close();
    await expect(d.aduan.addNote(aduanId, 'catatan')).rejects.toEqual(new StorageError('READ_ONLY'));
    await expect(d.captures.capture(comment({ externalId: '2' }))).rejects.toEqual(new StorageError('READ_ONLY'));
    expect((await d.aduan.detail(aduanId)).aduan.number).toBe('JBR-2026-0001');
  });

  it('begins no write on a full disk, and reads on', async () => {
    const d = desk();
    await d.store.write((db) => db.counters.put({ id: 'x', last: 1 }));
    const store = createStore(d.open, { wait: async () => {}, isFull: async () => true });
    const work = vi.fn<() => Promise<void>>();
    await expect(store.write(work)).rejects.toEqual(new StorageError('STORAGE_FULL'));
    expect(work).not.toHaveBeenCalled();
    expect(await store.read((db) => db.counters.get('x'))).toEqual({ id: 'x', last: 1 });
  });

  it('says that the disk is full when the database does not even open', async () => {
    const open = () => Object.assign(desk().open(), { open: () => Promise.reject(new DOMException('backing store', 'UnknownError')) });
    const store = createStore(open, { wait: async () => {}, isFull: async () => true });
    await expect(store.read((db) => db.counters.count())).rejects.toMatchObject({ problem: 'STORAGE_FULL' });
  });

  it('prepares each connection once before its first write, and a failed preparation again', async () => {
    const done: string[] = [];
    let failing = true;
    const beforeWriting = async () => {
      done.push(failing ? 'failed' : 'prepared');
      if (failing) throw aborted;
    };
    const store = createStore(desk().open, { wait: async () => {}, isFull: async () => false, beforeWriting });
    await store.read((db) => db.counters.count());
    expect(done).toEqual([]);
    await expect(store.write(async () => void done.push('written'))).rejects.toMatchObject({ problem: 'STORAGE_BLOCKED' });
    failing = false;
    await Promise.all([1, 2].map(() => store.write(async () => void done.push('written'))));
    expect(done).toEqual(['failed', 'failed', 'failed', 'prepared', 'written', 'written']);
    // A write that failed midway may have left something behind.
    let first = true;
    await store.write(async () => {
      done.push('written');
      if (first) {
        first = false;
        throw aborted;
      }
    });
    expect(done.slice(6)).toEqual(['written', 'prepared', 'written']);
  });

  it.each([
    { name: 'next to none', answer: { quota: 421_792, usage: 421_792 }, full: true },
    { name: 'too little to write safely', answer: { quota: 16_800_000, usage: 421_792 }, full: true },
    { name: 'enough', answer: { quota: 64_720_800, usage: 421_792 }, full: false },
    { name: 'not told', answer: {}, full: false },
  ])('takes the disk for full: $full, when the room left is $name', async ({ answer, full }) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => answer } });
    expect(await storageIsFull()).toBe(full);
    vi.unstubAllGlobals();
  });

  it('passes on what is not its business', async () => {
    await expect(desk().store.read(() => Promise.reject(new RangeError('other')))).rejects.toThrow(RangeError);
  });
});

describe('the projection', () => {
  it('is what its events tell, whether kept up step by step or rebuilt', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    await d.aduan.changeStatus(aduanId, 'baru', 'terdisposisi', '');
    await d.aduan.addNote(aduanId, 'catatan');
    await d.aduan.changeStatus(aduanId, 'terdisposisi', 'selesai', 'beres');
    await d.store.write(async (db) => {
      const kept = await db.aduan.get(aduanId);
      await db.aduan.delete(aduanId);
      expect(await rebuild(db, aduanId)).toEqual(kept);
      expect(kept).toEqual(toRecord((await d.aduan.detail(aduanId)).aduan));
    });
  });

  it('is atomic: a failure in the middle leaves no number, no event, no row', async () => {
    const d = desk();
    await d.signIn();
    const failing = d.store.write((db) =>
      db.transaction('rw', [db.counters, db.aduan], async () => {
        await db.counters.put({ id: 'JBR-2026', last: 99 });
        throw new RangeError('killed');
      }),
    );
    await expect(failing).rejects.toThrow('killed');
    expect((await d.record(comment())).mark.number).toBe('JBR-2026-0001');
  });
});
