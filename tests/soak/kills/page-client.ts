import { connectClient } from '../../../utils/rpc/client';
import type { contentContract, dashboardContract } from '../../../utils/rpc/contract';
import { DUMPED, type Dump } from '../history/dump';

export type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** What the soak plants into pages of the product; the background decides from the sender what each may ask. */
export interface SoakClient {
  /** One question over the product's own client: its ports, its second try. Never rejects. */
  ask(name: string, input: unknown): Promise<Answer>;
  /** The tables as JSON, read past the background in one transaction. Only in pages of the extension's own origin. */
  dump(): Promise<string>;
}

type Contracts = typeof contentContract & typeof dashboardContract;

const client = connectClient<Contracts>(() => chrome.runtime.connect({ name: 'soak' }));

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

const soak: SoakClient = {
  async ask(name, input) {
    const questions = client as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    try {
      return { ok: true, value: await questions[name]?.(input) };
    } catch (error) {
      return { ok: false, error: String(error) };
    }
  },
  async dump() {
    const db = await settled(indexedDB.open('tanggap'));
    try {
      const transaction = db.transaction([...DUMPED]);
      const tables = DUMPED.map(async (name) => [name, await settled(transaction.objectStore(name).getAll())] as const);
      return JSON.stringify(Object.fromEntries(await Promise.all(tables)) satisfies Record<string, unknown> as unknown as Dump);
    } finally {
      db.close();
    }
  },
};

Object.assign(globalThis, { soak });
