// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeDesk, NOW, type FakeDesk } from './fake-desk';
import { expectAccessible, settle, showApp } from './setup';

const HOUR = 3_600_000;

const show = async (desk: FakeDesk, id: string) => {
  await showApp(desk, id);
  return screen.getByRole('article', { name: '' });
};
const openMenu = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Ubah status' }));
  await settle(20);
};
const choose = async (status: string) => {
  await openMenu();
  fireEvent.click(screen.getByRole('menuitem', { name: status }));
  await settle(20);
};
const changes = (desk: FakeDesk) => desk.calls.filter(({ name }) => name === 'changeStatus').map(({ input }) => input);

afterEach(() => vi.restoreAllMocks());

describe('status', () => {
  it('offers only what the ladder allows', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    desk.happen(id, { type: 'statusChanged', from: 'baru', to: 'diproses', note: '' });
    await showApp(desk, id);
    await openMenu();
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Menunggu verifikasi',
      'Selesai…',
      'Tidak dapat ditindaklanjuti…',
      'Bukan wewenang…',
      'Diarsipkan…',
      'Terdisposisi…',
    ]);
    await expectAccessible();
  });

  it('moves forward at once and says so; undo goes back where the ladder lets it', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    await showApp(desk, id);
    await choose('Terverifikasi');
    expect(changes(desk)).toEqual([{ id, from: 'baru', to: 'terverifikasi', note: '' }]);
    expect(screen.getByText('Status kini Terverifikasi.')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await settle();
    expect(changes(desk).at(-1)).toEqual({ id, from: 'terverifikasi', to: 'baru', note: 'Diurungkan' });
  });

  it('asks for a reason before closing, and keeps what was typed when saving fails', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    await showApp(desk, id);
    await choose('Bukan wewenang…');
    const dialog = screen.getByRole('dialog', { name: 'Ubah status menjadi Bukan wewenang' });
    await expectAccessible();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    expect(within(dialog).getByText('Tulis alasannya dengan satu kalimat.')).toBeTruthy();
    expect(changes(desk)).toEqual([]);

    const reason = within(dialog).getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.change(reason, { target: { value: 'Jalan nasional, milik BBPJN.' } });
    desk.refuse('changeStatus', 'STALE');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    await settle();
    expect(within(dialog).getByText(/baru saja diubah di tab lain/)).toBeTruthy();
    expect(reason.value).toBe('Jalan nasional, milik BBPJN.');

    fireEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    await settle(20);
    expect(changes(desk).at(-1)).toEqual({
      id,
      from: 'baru',
      to: 'bukan_wewenang',
      note: 'Jalan nasional, milik BBPJN.',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(desk.drafts.get(`reason:${id}`)).toBe('');
  });

  it('keeps a reason that was typed and not saved', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    await showApp(desk, id);
    await choose('Diarsipkan…');
    fireEvent.change(screen.getByRole('textbox', { name: 'Alasan' }), { target: { value: 'Sudah pindah' } });
    fireEvent.click(screen.getByRole('button', { name: 'Batal' }));
    await settle(20);
    await choose('Diarsipkan…');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Alasan' }).value).toBe('Sudah pindah');
  });
});

describe('the one next step', () => {
  const answered = {
    type: 'answered',
    replyKey: null,
    writtenAt: { kind: 'exact', at: NOW - HOUR },
    text: '',
  } as const;
  it.each([
    ['a new one', [], 'Balas pelapor'],
    ['an answered one', [answered], 'Tandai terverifikasi'],
    [
      'one nearly done',
      [answered, { type: 'statusChanged', from: 'baru', to: 'menunggu_verifikasi', note: '' }],
      'Selesaikan…',
    ],
    ['a closed one', [{ type: 'statusChanged', from: 'baru', to: 'selesai', note: 'x' }], 'Buka kembali'],
  ] as const)('of %s', async (_name, events, words) => {
    const desk = createFakeDesk();
    const id = desk.record({});
    for (const event of events) desk.happen(id, event);
    await showApp(desk, id);
    expect(screen.getByRole('button', { name: words })).toBeTruthy();
  });

  it('is none for a cancelled capture', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    desk.happen(id, { type: 'statusChanged', from: 'baru', to: 'dibatalkan', note: '' });
    await showApp(desk, id);
    expect(screen.queryByRole('button', { name: /Ubah status|Buka kembali|Balas/ })).toBeNull();
  });
});

describe('clocks', () => {
  it.each([
    [
      'exactly',
      { kind: 'exact', at: NOW - 2 * HOUR },
      'Dihitung dari komentar Sen 23 Nov, 07.40.',
      'Tenggat Sel 24 Nov, 07.40',
    ],
    [
      'from the earliest possible instant',
      { kind: 'interval', earliest: NOW - 3 * HOUR, latest: NOW - 2 * HOUR, words: '2 jam' },
      'Halaman hanya menulis “2 jam”. Dihitung dari waktu paling awal yang mungkin, sekitar Sen 23 Nov, 06.40.',
      'Tenggat sekitar Sel 24 Nov, 06.40',
    ],
    [
      'from the capture for an old message',
      { kind: 'interval', earliest: NOW - 28 * 24 * HOUR, latest: NOW - 21 * 24 * HOUR, words: '3 mgg' },
      'Pesan lama: halaman menulis “3 mgg”. Dihitung dari saat dicatat, Sen 23 Nov, 09.40.',
      'Tenggat sekitar Sel 24 Nov, 09.40',
    ],
    [
      'from the capture where no time is given',
      null,
      'Halaman tidak menyebut waktu tulis. Dihitung dari saat dicatat, sekitar Sen 23 Nov, 09.40.',
      'Tenggat sekitar Sel 24 Nov, 09.40',
    ],
  ] as const)('count %s and say so', async (_name, writtenAt, sentence, due) => {
    const desk = createFakeDesk();
    const view = await show(desk, desk.record({ writtenAt }));
    expect(view.textContent).toContain(sentence);
    expect(within(view).getByText(due)).toBeTruthy();
  });

  it('say how fast the answer came, also when the aduan is closed without one', async () => {
    const desk = createFakeDesk();
    const id = desk.record({ writtenAt: { kind: 'exact', at: NOW - 30 * HOUR } }, NOW - 29 * HOUR);
    desk.happen(id, {
      type: 'answered',
      replyKey: null,
      writtenAt: { kind: 'exact', at: NOW - 10.4 * HOUR },
      text: '',
    });
    const view = await show(desk, id);
    expect(within(view).getByText('Dibalas dalam 19 jam 36 mnt')).toBeTruthy();

    const silent = desk.record({});
    desk.happen(silent, { type: 'statusChanged', from: 'baru', to: 'bukan_wewenang', note: 'x' });
    await act(async () => desk.ring());
    await showApp(desk, silent);
    expect(screen.getByText('Belum dibalas')).toBeTruthy();
  });
});

describe('the citizen’s words', () => {
  it('stay text, whatever they hold', async () => {
    const text = '<img src=x onerror=alert(1)> \u202Eabc\nbaris dua';
    const desk = createFakeDesk();
    const view = await show(desk, desk.record({ text, permalink: null, pageUrl: 'javascript:alert(1)' }));
    const quote = view.querySelector('[data-citizen-text]');
    expect(quote?.textContent).toBe(text);
    expect(quote?.children).toHaveLength(0);
    expect(view.querySelector('a')).toBeNull();
    expect(within(view).getByText('Tanpa tautan')).toBeTruthy();
  });

  it('are folded when long, and marked when the site cut them', async () => {
    const text = 'kata '.repeat(20_000);
    const desk = createFakeDesk();
    const view = await show(desk, desk.record({ text, textCut: true }));
    const quote = view.querySelector('[data-citizen-text]');
    expect(quote?.textContent?.length).toBeLessThan(3000);
    expect(within(view).getByText('Teks terpotong')).toBeTruthy();
    fireEvent.click(within(view).getByRole('button', { name: 'Tampilkan semua' }));
    expect(quote?.textContent).toBe(text);
  });

  it('lead back to where they were written, in a tab of its own', async () => {
    const desk = createFakeDesk();
    await showApp(desk, desk.record({}));
    const link = screen.getByRole('link', { name: 'Lihat di Instagram' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('href')).toBe('https://www.instagram.com/p/Cx1contoh/c/17900000000000001/');
  });
});

describe('notes and history', () => {
  it('keep what is typed on screen when the stored draft comes late', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    const late = Promise.withResolvers<string>();
    desk.client.draft = (() => late.promise) as unknown as typeof desk.client.draft;
    await showApp(desk, id);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Catatan internal');
    fireEvent.change(field, { target: { value: 'Telepon RT' } });
    await settle(500);
    late.resolve('');
    await settle();
    expect(field.value).toBe('Telepon RT');
  });

  it('keep a note as a draft until it is saved', async () => {
    const desk = createFakeDesk();
    const id = desk.record({});
    desk.drafts.set(`note:${id}`, 'Telepon RT');
    await showApp(desk, id);
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Catatan internal' });
    expect(box.value).toBe('Telepon RT');
    fireEvent.change(box, { target: { value: 'Telepon RT 04' } });
    desk.refuse('addNote', 'STORAGE_BLOCKED');
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    await settle();
    expect(screen.getByText(/Basis data sedang tidak dapat dibuka/)).toBeTruthy();
    expect(box.value).toBe('Telepon RT 04');
    fireEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
    await settle();
    expect(box.value).toBe('');
    expect(screen.getByText('Telepon RT 04')).toBeTruthy();
  });

  it('tells each event in words, newest first', async () => {
    const desk = createFakeDesk();
    const id = desk.record({}, NOW - 5 * HOUR);
    desk.happen(id, { type: 'statusChanged', from: 'baru', to: 'terverifikasi', note: '' }, NOW - 4 * HOUR);
    desk.happen(id, { type: 'replyInserted', templateId: null, place: 'public' }, NOW - 3 * HOUR);
    desk.happen(
      id,
      { type: 'answered', replyKey: null, writtenAt: { kind: 'exact', at: NOW - 2 * HOUR }, text: 'Kami cek, Kak.' },
      NOW - 2 * HOUR,
    );
    const view = await show(desk, id);
    const lines = [...view.querySelectorAll('time')].map(
      (time) => time.nextElementSibling?.firstElementChild?.textContent,
    );
    expect(lines).toEqual([
      'Balasan Anda terlihat di halaman',
      'Balasan disiapkan untuk komentar publik',
      'Baru → Terverifikasi',
      'Aduan dicatat dari komentar',
    ]);
    expect(within(view).getByText('Kami cek, Kak.')).toBeTruthy();
  });
});

it('says in words that an aduan is gone, and tries again', async () => {
  const desk = createFakeDesk();
  desk.refuse('detail', 'NOT_FOUND');
  const id = desk.record({});
  await showApp(desk, id);
  expect(screen.getByText(/tidak ditemukan/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'JBR-2026-0401' })).toBeTruthy();
});
