import { describe, expect, it } from 'vitest';
import type { StatusId } from '@/utils/core/status';
import { verifyChains } from '@/utils/storage/chain';
import { comment, desk, HOUR, NOON } from '../support/desk';

describe('changing status', () => {
  it.each<{ from: StatusId; to: StatusId; note: string; refused?: string }>([
    { from: 'baru', to: 'terverifikasi', note: '' },
    { from: 'baru', to: 'diproses', note: '' },
    { from: 'baru', to: 'selesai', note: 'lampu sudah menyala' },
    { from: 'baru', to: 'selesai', note: '', refused: 'NOT_ALLOWED' },
    { from: 'baru', to: 'bukan_wewenang', note: '', refused: 'NOT_ALLOWED' },
    { from: 'baru', to: 'dibatalkan', note: 'salah tekan', refused: 'NOT_ALLOWED' },
    { from: 'terverifikasi', to: 'diproses', note: '', refused: 'STALE' },
  ])('$from → $to with "$note": $refused', async ({ from, to, note, refused }) => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    const change = d.aduan.changeStatus(aduanId, from, to, note);
    if (refused === undefined) await expect(change).resolves.toMatchObject({ status: to });
    else await expect(change).rejects.toMatchObject({ code: refused });
  });

  it('lets one of two tabs step and tells the other', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    const results = await Promise.allSettled([
      d.aduan.changeStatus(aduanId, 'baru', 'terverifikasi', ''),
      d.aduan.changeStatus(aduanId, 'baru', 'diproses', ''),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected']);
  });

  it('takes the same request sent twice as one', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    await d.aduan.changeStatus(aduanId, 'baru', 'diproses', '');
    await d.aduan.changeStatus(aduanId, 'baru', 'diproses', '');
    await d.aduan.addNote(aduanId, 'cek lokasi');
    await d.aduan.addNote(aduanId, 'cek lokasi');
    const { events } = await d.aduan.detail(aduanId);
    expect(events.map((event) => event.type)).toEqual(['captured', 'statusChanged', 'noted']);
  });

  it('stops the clocks when closed and starts them again when reopened', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    d.clock.now = NOON + 5 * HOUR;
    const closed = await d.aduan.changeStatus(aduanId, 'baru', 'selesai', 'beres');
    expect(closed).toMatchObject({ statusClass: 'closed', closedAt: NOON + 5 * HOUR, nextDueAt: null });
    const open = await d.aduan.changeStatus(aduanId, 'selesai', 'diproses', '');
    expect(open).toMatchObject({ statusClass: 'open', closedAt: null, nextDueAt: NOON + 23 * HOUR });
  });

  it('keeps a chain that verifies, names who and when, and shows a change to it', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(comment());
    d.clock.now = NOON - HOUR; // the computer's clock was set back
    await d.aduan.changeStatus(aduanId, 'baru', 'diproses', '');
    await d.aduan.addNote(aduanId, 'catatan');
    const { events } = await d.aduan.detail(aduanId);
    expect(events.map((event) => [event.seq, event.actor])).toEqual([[1, 'Sri Contoh'], [2, 'Sri Contoh'], [3, 'Sri Contoh']]);
    expect(events.map((event) => event.hlc)).toEqual(events.map((event) => event.hlc).toSorted());
    expect(verifyChains(events)).toEqual([]);

    const forged = structuredClone(events);
    const note = forged[2]?.payload;
    if (note?.type === 'noted') note.text = 'catatan lain';
    expect(verifyChains(forged)).toEqual([{ eventId: forged[2]?.id, fault: 'payload' }]);
    const erased = events.map((event) => ({ ...event, payload: null, salt: null }));
    expect(verifyChains(erased)).toEqual([]);
    expect(verifyChains(events.filter((event) => event.seq !== 2)).map(({ fault }) => fault)).toEqual(['sequence', 'link']);
  });
});

describe('the list', () => {
  async function three() {
    const d = desk();
    await d.signIn();
    const old = await d.record(comment({ externalId: '1', text: 'Got mampet di Sangkrah', writtenAt: { kind: 'exact', at: NOON - 30 * HOUR } }));
    const fresh = await d.record(comment({ externalId: '2', text: 'Sampah menumpuk', authorHandle: 'budi.contoh' }));
    const done = await d.record(comment({ externalId: '3', text: 'Lampu mati' }));
    await d.aduan.changeStatus(done.aduanId, 'baru', 'selesai', 'beres');
    return { d, old, fresh, done };
  }

  it.each([
    { filter: 'all' as const, search: '', numbers: ['0001', '0002', '0003'] },
    { filter: 'open' as const, search: '', numbers: ['0001', '0002'] },
    { filter: 'overdue' as const, search: '', numbers: ['0001'] },
    { filter: 'today' as const, search: '', numbers: [] },
    { filter: 'closed' as const, search: '', numbers: ['0003'] },
    { filter: 'all' as const, search: 'samp', numbers: ['0002'] },
    { filter: 'all' as const, search: 'budi', numbers: ['0002'] },
    { filter: 'all' as const, search: '3', numbers: ['0003'] },
    { filter: 'all' as const, search: 'JBR-2026-0002', numbers: ['0002'] },
    { filter: 'open' as const, search: 'lampu', numbers: [] },
    { filter: 'all' as const, search: 'tidakada', numbers: [] },
  ])('$filter "$search" → $numbers', async ({ filter, search, numbers }) => {
    const { d } = await three();
    const page = await d.aduan.list({ filter, search, offset: 0, limit: 50 });
    expect(page.rows.map((row) => row.number.slice(-4))).toEqual(numbers);
    expect(page.total).toBe(numbers.length);
  });

  it('pages across open and closed without losing or repeating one', async () => {
    const { d } = await three();
    const pages = await Promise.all([0, 1, 2, 3].map((offset) => d.aduan.list({ filter: 'all', search: '', offset, limit: 1 })));
    expect(pages.map((page) => page.rows.map((row) => row.number.slice(-4)))).toEqual([['0001'], ['0002'], ['0003'], []]);
  });

  it('counts what is open, overdue and due today', async () => {
    const { d } = await three();
    expect(await d.aduan.counts()).toEqual({ open: 2, overdue: 1, dueToday: 0, pending: 0 });
    expect(d.shown.badge).toBe('1');
  });
});
