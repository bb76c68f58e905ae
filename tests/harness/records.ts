import type { AduanEvent } from '../../utils/core/events.ts';
import type { CapturedItem } from '../../utils/core/item.ts';
import type { Lab } from './browser.ts';

/** What the background has on disk about one aduan; no more than tests look at. */
export interface StoredAduan {
  id: string;
  number: string;
  status: string;
  firstAnswer: { at: number } | null;
  sources: { item: CapturedItem; capturedAt: number }[];
}

/** All records of one of the background's tables, read past the product. */
async function stored(lab: Lab, table: string): Promise<unknown[]> {
  return lab.worker.evaluate(async (name) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const db = await settled(indexedDB.open('tanggap'));
    try {
      return await settled(db.transaction(name).objectStore(name).getAll());
    } finally {
      db.close();
    }
  }, table);
}

/** Every aduan, by number. */
export async function storedAduan(lab: Lab): Promise<StoredAduan[]> {
  const rows = (await stored(lab, 'aduan')) as StoredAduan[];
  return rows.toSorted((a, b) => a.number.localeCompare(b.number));
}

/** Every event of every aduan. */
export async function storedEvents(lab: Lab): Promise<AduanEvent[]> {
  return (await stored(lab, 'events')) as AduanEvent[];
}
