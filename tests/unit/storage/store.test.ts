import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '@/utils/storage/database';
import { StorageError } from '@/utils/storage/errors';
import { rebuild, toRecord } from '@/utils/storage/ledger';
import { createStore } from '@/utils/storage/store';
import { comment, desk } from '../support/desk';

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
      async () => {},
    );
    await store.write((db) => db.counters.put({ id: 'x', last: 1 }));
    (connection as Dexie | null)?.close({ disableAutoOpen: true });
    expect(await store.read((db) => db.counters.get('x'))).toEqual({ id: 'x', last: 1 });
  });

  it.each([
    { name: 'a full disk', error: new DOMException('full', 'QuotaExceededError'), problem: 'STORAGE_FULL', tries: 1 },
    { name: 'a full disk inside an abort', error: new Dexie.AbortError('aborted', { name: 'QuotaExceededError' }), problem: 'STORAGE_FULL', tries: 1 },
    { name: 'a blocked database', error: new DOMException('denied', 'UnknownError'), problem: 'STORAGE_BLOCKED', tries: 3 },
  ])('says $problem for $name after $tries tries', async ({ error, problem, tries }) => {
    const { store } = desk();
    let count = 0;
    const work = () => {
      count += 1;
      return Promise.reject(error);
    };
    await expect(store.write(work)).rejects.toMatchObject({ problem });
    expect(count).toBe(tries);
    // The next try works.
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
