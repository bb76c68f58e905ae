import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '@/utils/storage/database';
import { verifyChains } from '@/utils/storage/chain';
import { rebuild } from '@/utils/storage/ledger';
import { textPrint } from '@/utils/core/identity';
import { comment, desk, HOUR, message } from '../support/desk';

/** One dump of every data version ever released; each must open, read and go on for ever. Never edit an old one. */
const folder = path.resolve(import.meta.dirname, '../../fixtures/databases');
type Dump = Record<string, unknown[]>;

async function dump(d: ReturnType<typeof desk>): Promise<Dump> {
  return d.store.read(async (db) =>
    Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]))),
  );
}

async function load(d: ReturnType<typeof desk>, tables: Dump): Promise<void> {
  await d.store.write(async (db) => {
    for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkPut(rows);
  });
  d.store.close();
}

async function lived(): Promise<Dump> {
  const d = desk();
  await d.signIn();
  await d.settings.setAccount({ site: 'instagram', handle: 'kec_jebres_contoh', name: null });
  const first = await d.record(comment());
  const second = await d.record(message('Got di Sangkrah mampet', textPrint('halo'), null));
  const third = await d.record(comment({ externalId: '3', text: 'salah tekan' }));
  await d.captures.undo(third.aduanId);
  await d.captures.capture(message('Got di Sangkrah mampet', null, null));
  await d.aduan.addNote(first.aduanId, 'sudah ditelepon');
  d.clock.now += 2 * HOUR;
  await d.aduan.changeStatus(second.aduanId, 'baru', 'selesai', 'got sudah dibersihkan');
  return dump(d);
}

const current = path.join(folder, `v${DATA_VERSION}.json`);
if (!existsSync(current) && process.env['UPDATE_FIXTURES'] !== undefined) {
  writeFileSync(current, `${JSON.stringify(await lived(), null, 1)}\n`);
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('data as stored by %s', (name) => {
  const tables = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Dump;

  it('open, read and go on', async () => {
    const d = desk();
    await load(d, tables);
    const { rows, total } = await d.aduan.list({ search: '', filter: 'all', offset: 0, limit: 50 });
    expect(total).toBe(3);
    expect(rows.map((row) => [row.number, row.status])).toEqual([
      ['JBR-2026-0001', 'baru'],
      ['JBR-2026-0002', 'selesai'],
      ['JBR-2026-0003', 'dibatalkan'],
    ]);
    expect(await d.captures.pending()).toHaveLength(1);
    expect((await d.settings.read()).profile?.prefix).toBe('JBR');
    expect((await d.record(comment({ externalId: '99', text: 'baru' }))).mark.number).toBe('JBR-2026-0004');
    expect((await d.captures.capture(comment())).outcome).toBe('existing');
  });

  it('are whole, and their projections can be rebuilt', async () => {
    const d = desk();
    await load(d, tables);
    await d.store.write(async (db) => {
      for (const row of await db.aduan.toArray()) {
        expect(verifyChains(await db.events.where('aduanId').equals(row.id).toArray())).toEqual([]);
        expect(await rebuild(db, row.id)).toEqual(row);
      }
    });
  });
});

it('has a dump of the data version in use', () => {
  expect(existsSync(current)).toBe(true);
});
