import type { Template } from '../core/template';
import { bundledTemplates } from '../core/bundled-templates';
import { randomHex } from '../storage/ledger';
import type { TanggapDatabase } from '../storage/database';
import type { Deps } from './deps';
import { refuse } from './failures';

export type Templates = ReturnType<typeof createTemplates>;
export type TemplateDraft = Omit<Template, 'id' | 'origin'> & { id: string | null };

/** Bundled templates with the person's own on top. */
export async function readTemplates(db: TanggapDatabase): Promise<Template[]> {
  const stored = new Map((await db.templates.toArray()).map((template) => [template.id, template]));
  const bundled = bundledTemplates.map((template) => stored.get(template.id) ?? template);
  const own = [...stored.values()].filter((template) => template.origin === 'own');
  return [...own, ...bundled];
}

export function createTemplates({ store, now, changed }: Deps) {
  function list(): Promise<Template[]> {
    return store.read((db) => readTemplates(db));
  }

  async function save({ id, ...draft }: TemplateDraft): Promise<Template> {
    const bundled = bundledTemplates.some((template) => template.id === id);
    const origin: Template['origin'] = bundled ? 'edited' : 'own';
    const saved = await store.write(async (db) => {
      if (id !== null && !bundled && (await db.templates.get(id)) === undefined) throw refuse('NOT_FOUND');
      const template: Template = { ...draft, id: id ?? `own.${randomHex(8)}`, origin };
      await db.templates.put(template);
      return template;
    });
    await changed();
    return saved;
  }

  /** Own ones go; edited ones show their bundled words again. */
  async function remove(id: string): Promise<void> {
    await store.write((db) => db.templates.delete(id));
    await changed();
  }

  async function countUse(id: string): Promise<void> {
    await store.write((db) =>
      db.transaction('rw', [db.templateUses], async () => {
        const count = (await db.templateUses.get(id))?.count ?? 0;
        await db.templateUses.put({ id, count: count + 1, lastAt: now() });
      }),
    );
  }

  return { list, save, remove, countUse };
}
