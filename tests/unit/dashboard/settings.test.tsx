// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeDashboard, type FakeDashboard } from './fake-dashboard';
import { mount, settle, useWindow } from './mount';

const section = (name: string) => within(screen.getByRole('region', { name }));
const savedPatches = (desk: FakeDashboard) =>
  desk.calls.filter(({ name }) => name === 'saveSettings').map(({ input }) => input);

describe('settings', () => {
  useWindow(1300);

  it('switches the language at once, everywhere', async () => {
    await mount(createFakeDashboard(), '#/pengaturan');
    fireEvent.click(screen.getByRole('button', { name: /English/u }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings'));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(document.title).toBe('Tanggap · Settings');
    expect(screen.getByText('Saved at 09:40.')).toBeTruthy();
  });

  it('shows a choice as saved only after the background has said so', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const look = section('Tampilan dan ukuran huruf');
    const held = desk.hold('saveSettings');
    fireEvent.click(look.getByRole('button', { name: /Sangat besar/u }));
    await waitFor(() => expect(look.getByText('Menyimpan…')).toBeTruthy());
    expect(look.getByRole('button', { name: /Normal/u }).getAttribute('aria-pressed')).toBe('true');
    expect(document.documentElement.style.getPropertyValue('--tg-scale')).toBe('1');
    await act(async () => held.release());
    await waitFor(() => expect(look.getByText('Tersimpan pukul 09.40.')).toBeTruthy());
    expect(document.documentElement.style.getPropertyValue('--tg-scale')).toBe('1.3');
  });

  it('ends at the choice pressed last, however slow the background', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const look = section('Tampilan dan ukuran huruf');
    const held = desk.hold('saveSettings');
    fireEvent.click(look.getByRole('button', { name: /Sangat besar/u }));
    await waitFor(() => expect(look.getByText('Menyimpan…')).toBeTruthy());
    fireEvent.click(look.getByRole('button', { name: /^Besar/u }));
    fireEvent.click(look.getByRole('button', { name: /Normal/u }));
    await act(async () => held.release());
    await waitFor(() => expect(savedPatches(desk)).toEqual([{ scale: 1.3 }, { scale: 1 }]));
    await waitFor(() => expect(look.getByRole('button', { name: /Normal/u }).getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(look.getByRole('button', { name: /Normal/u }));
    await settle();
    expect(savedPatches(desk), 'the chosen one again is nothing to save').toHaveLength(2);
  });

  it('saves who I am, with the prefix in capitals and a word on earlier numbers', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const me = section('Siapa saya');
    fireEvent.change(me.getByLabelText('Awalan nomor aduan'), { target: { value: 'mjs' } });
    expect(me.getByText('MJS-2026-0412')).toBeTruthy();
    expect(me.getByText(/misalnya JBR-2026-0412, tidak berubah/u)).toBeTruthy();
    expect(me.getByText('Belum disimpan.')).toBeTruthy();
    fireEvent.click(me.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => expect(me.getByText('Tersimpan pukul 09.40.')).toBeTruthy());
    expect(savedPatches(desk)).toEqual([
      { profile: { name: 'Budi Contoh', unit: 'Kecamatan Jebres', kelurahan: '', prefix: 'MJS' } },
    ]);
  });

  it.each([
    ['Nama Anda', ' ', 'Isi nama Anda.'],
    ['Unit kerja', '', 'Isi unit kerja Anda.'],
    ['Awalan nomor aduan', 'J', 'Pakai 2 sampai 6 huruf atau angka, misalnya JBR.'],
  ])('does not save without %s', async (label, value, fault) => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const me = section('Siapa saya');
    fireEvent.change(me.getByLabelText(label), { target: { value } });
    fireEvent.click(me.getByRole('button', { name: 'Simpan' }));
    expect(me.getByText(fault)).toBeTruthy();
    expect(document.activeElement).toBe(me.getByLabelText(label));
    expect(savedPatches(desk)).toEqual([]);
  });

  it('keeps what was typed when saving fails', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const me = section('Siapa saya');
    fireEvent.change(me.getByLabelText('Nama Anda'), { target: { value: 'Sri Contoh' } });
    desk.refuse('saveSettings', 'READ_ONLY');
    fireEvent.click(me.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => expect(me.getByText(/versi Tanggap yang lebih baru/u)).toBeTruthy());
    expect((me.getByLabelText('Nama Anda') as HTMLInputElement).value).toBe('Sri Contoh');
  });

  it('keeps what was typed when something changes elsewhere', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const name = section('Siapa saya').getByLabelText('Nama Anda') as HTMLInputElement;
    fireEvent.change(name, { target: { value: 'Sri' } });
    await act(async () => desk.ring());
    await settle(10);
    expect(name.value).toBe('Sri');
  });

  it('tells a known account from an unknown one, saves and forgets it', async () => {
    const desk = createFakeDashboard({
      accounts: [{ site: 'instagram', handle: 'kec.contoh', name: null, source: 'page' }],
    });
    await mount(desk, '#/pengaturan');
    const accounts = section('Akun yang dipakai');
    expect(accounts.getByText('Ditemukan di halaman')).toBeTruthy();
    expect(accounts.getByText(/Belum diketahui/u)).toBeTruthy();
    const handle = accounts.getByLabelText('Nama pengguna Instagram') as HTMLInputElement;
    expect(handle.value).toBe('kec.contoh');
    const [saveInstagram] = accounts.getAllByRole('button', { name: 'Simpan akun' });
    fireEvent.change(handle, { target: { value: 'bukan nama' } });
    fireEvent.click(saveInstagram as HTMLElement);
    expect(accounts.getByText(/hanya berisi huruf, angka/u)).toBeTruthy();
    fireEvent.change(handle, { target: { value: '@Kel.Contoh' } });
    fireEvent.click(saveInstagram as HTMLElement);
    await waitFor(() => expect(accounts.getByText('Anda isi sendiri')).toBeTruthy());
    expect(desk.settings.accounts).toEqual([{ site: 'instagram', handle: 'kel.contoh', name: null, source: 'person' }]);
    fireEvent.click(accounts.getByRole('button', { name: 'Kosongkan' }));
    await waitFor(() => expect(desk.settings.accounts).toEqual([]));
  });

  it('saves deadlines in hours, with their words, for what comes from now on', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const deadlines = section('Tenggat');
    expect(deadlines.getByText('Sama dengan 1×24 jam.')).toBeTruthy();
    expect(deadlines.getByText(/dicatat mulai sekarang/u)).toBeTruthy();
    expect(deadlines.getByText(/Pemkot Surakarta: 1×24 jam respons, 2×24 jam penanganan/u)).toBeTruthy();
    const response = deadlines.getByLabelText('Respons, dalam jam');
    fireEvent.change(response, { target: { value: '72' } });
    fireEvent.blur(response);
    expect(deadlines.getByText(/lebih singkat dari tenggat respons/u)).toBeTruthy();
    fireEvent.click(deadlines.getByRole('button', { name: 'Simpan' }));
    await waitFor(() => expect(savedPatches(desk)).toEqual([{ policy: { responseHours: 72, handlingHours: 48 } }]));
    fireEvent.click(deadlines.getByRole('button', { name: 'Pakai angka Pemkot Surakarta' }));
    expect(deadlines.getByText('Belum disimpan.')).toBeTruthy();
    expect((response as HTMLInputElement).value).toBe('24');
  });

  it('does not save an empty deadline', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const deadlines = section('Tenggat');
    fireEvent.change(deadlines.getByLabelText('Penanganan, dalam jam'), { target: { value: '' } });
    fireEvent.click(deadlines.getByRole('button', { name: 'Simpan' }));
    expect(deadlines.getByText('Isi jam antara 1 dan 2160.')).toBeTruthy();
    expect(savedPatches(desk)).toEqual([]);
  });

  it('shows the shortcuts as the browser has them and opens its page', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/pengaturan');
    const shortcuts = section('Pintasan papan ketik');
    expect(shortcuts.getByText('Alt+Shift+J')).toBeTruthy();
    expect(shortcuts.getByText('Belum diatur')).toBeTruthy();
    fireEvent.click(shortcuts.getByRole('button', { name: 'Ganti pintasan' }));
    expect(desk.browser.opened).toBe(1);
  });

  it('puts the focus on the section the address names', async () => {
    await mount(createFakeDashboard(), '#/pengaturan/tenggat');
    expect(document.activeElement?.textContent).toBe('Tenggat');
  });
});
