import type { Deps } from './deps';

export type Drafts = ReturnType<typeof createDrafts>;

/** What a person typed and has not used yet; survives a closed panel, a reload, a restart. */
export function createDrafts({ store, now }: Deps) {
  async function read(id: string): Promise<string> {
    return store.read(async (db) => (await db.drafts.get(id))?.text ?? '');
  }

  async function save(id: string, text: string): Promise<void> {
    await store.write<unknown>((db) => (text === '' ? db.drafts.delete(id) : db.drafts.put({ id, text, at: now() })));
  }

  return { read, save };
}
