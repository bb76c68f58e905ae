import { describe, expect, it } from 'vitest';
import { createReminders } from '@/utils/services/reminders';
import { StorageError } from '@/utils/storage/errors';
import { comment, desk, HOUR, NOON } from '../support/desk';

async function deskWith(count: number) {
  const d = desk();
  await d.signIn();
  for (let i = 0; i < count; i += 1) await d.record(comment({ externalId: String(i), text: `aduan ${i}`, writtenAt: { kind: 'exact', at: NOON } }));
  return d;
}

describe('reminders', () => {
  it('come near the end and when overdue, each once, for both clocks', async () => {
    const d = await deskWith(1);
    const titles: string[][] = [];
    for (const hours of [17, 18, 18.5, 24, 25, 36, 48, 60]) {
      d.clock.now = NOON + hours * HOUR;
      const before = d.shown.notices.length;
      await d.reminders.look();
      titles.push(d.shown.notices.slice(before).map((notice) => `${notice.id.split('/').slice(1).join(' ')}`));
    }
    expect(titles).toEqual([[], ['response near'], [], ['response overdue'], [], ['handling near'], ['handling overdue'], []]);
  });

  it('say nothing of the citizen', async () => {
    const d = await deskWith(1);
    d.clock.now = NOON + 30 * HOUR;
    await d.reminders.look();
    const [notice] = d.shown.notices;
    expect(notice).toMatchObject({ title: 'JBR-2026-0001 lewat tenggat', message: 'Respons: Lewat 6 jam', button: 'Buka' });
    expect(JSON.stringify(notice)).not.toMatch(/rina|aduan 0/);
  });

  it('stop when the aduan is answered or closed', async () => {
    const d = await deskWith(1);
    const { rows } = await d.aduan.list({ search: '', filter: 'all', offset: 0, limit: 1 });
    await d.aduan.changeStatus(rows[0]?.id ?? '', 'baru', 'selesai', 'beres');
    d.clock.now = NOON + 90 * HOUR;
    await d.reminders.look();
    expect(d.shown.notices).toEqual([]);
    expect(d.shown.badge).toBe('');
  });

  it('become one when there are many', async () => {
    const d = await deskWith(12);
    d.clock.now = NOON + 25 * HOUR;
    await d.reminders.look();
    expect(d.shown.notices.map((notice) => notice.title)).toEqual(['12 aduan perlu perhatian']);
    await d.reminders.look();
    expect(d.shown.notices).toHaveLength(1);
    expect(d.shown.badge).toBe('12');
  });

  it('survive a kill between the intent and the notice: shown again under the same id, then never', async () => {
    const d = await deskWith(1);
    d.clock.now = NOON + 25 * HOUR;
    const dying = createReminders(
      { store: d.store, now: () => d.clock.now },
      { ...d.outlets, notify: () => Promise.reject(new Error('killed')) },
    );
    await expect(dying.look()).rejects.toThrow('killed');
    await d.reminders.look();
    await d.reminders.look();
    expect(d.shown.notices.map((notice) => notice.id.split('/').slice(1))).toEqual([['response', 'overdue']]);
  });

  it('keep badge and alarm right where nothing can be written', async () => {
    const d = await deskWith(1);
    d.clock.now = NOON + 25 * HOUR;
    const full = { ...d.store, write: () => Promise.reject(new StorageError('STORAGE_FULL')) };
    await expect(createReminders({ store: full, now: () => d.clock.now }, d.outlets).look()).rejects.toThrow('STORAGE_FULL');
    expect(d.shown).toMatchObject({ notices: [], badge: '1', alarm: d.clock.now + 30_000 });
  });

  it('are not held back by one that the system refuses, which comes at the next look', async () => {
    const d = await deskWith(3);
    d.clock.now = NOON + 25 * HOUR;
    let first = true;
    const notify = async (notice: (typeof d.shown.notices)[number]): Promise<void> => {
      if (first) {
        first = false;
        throw new Error('no picture');
      }
      await d.outlets.notify(notice);
    };
    const refusing = createReminders({ store: d.store, now: () => d.clock.now }, { ...d.outlets, notify });
    await expect(refusing.look()).rejects.toThrow('no picture');
    expect(d.shown.notices).toHaveLength(2);
    expect(d.shown.badge).toBe('3');
    await refusing.look();
    expect(d.shown.notices).toHaveLength(3);
    expect(new Set(d.shown.notices.map(({ id }) => id)).size).toBe(3);
  });

  it('say nothing of an aduan that was closed between a kill and the next look', async () => {
    const d = await deskWith(1);
    d.clock.now = NOON + 25 * HOUR;
    const dying = createReminders({ store: d.store, now: () => d.clock.now }, { ...d.outlets, notify: () => Promise.reject(new Error('killed')) });
    await expect(dying.look()).rejects.toThrow('killed');
    const { rows } = await d.aduan.list({ search: '', filter: 'all', offset: 0, limit: 1 });
    await d.aduan.changeStatus(rows[0]?.id ?? '', 'baru', 'selesai', 'beres');
    await d.reminders.look();
    expect(d.shown.notices).toEqual([]);
    await d.aduan.changeStatus(rows[0]?.id ?? '', 'selesai', 'diproses', 'belum beres');
    await d.reminders.look();
    expect(d.shown.notices.map((notice) => notice.id.split('/').slice(1))).toEqual([['response', 'overdue']]);
  });

  it('wake up for the next deadline, and never later than a quarter of an hour', async () => {
    const d = await deskWith(1);
    expect(d.shown.alarm).toBe(NOON + HOUR / 4);
    d.clock.now = NOON + 18 * HOUR - 60_000;
    await d.reminders.look();
    expect(d.shown.alarm).toBe(NOON + 18 * HOUR);
    d.clock.now = NOON + 18 * HOUR - 5000;
    await d.reminders.look();
    expect(d.shown.alarm).toBe(d.clock.now + 30_000);
  });
});
