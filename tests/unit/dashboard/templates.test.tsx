// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../../../utils/core/bundled-templates';
import { createFakeDashboard } from './fake-dashboard';
import { goTo, mount, settle, useWindow } from './mount';

const BUNDLED = bundledTemplates[0];
if (BUNDLED === undefined) throw new Error('no bundled templates');
const EDIT = `#/template/${BUNDLED.id}`;

const title = () => screen.getByLabelText('Judul') as HTMLInputElement;
const body = () => screen.getByLabelText('Isi balasan') as HTMLTextAreaElement;
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Simpan template' }));
const saved = (desk: ReturnType<typeof createFakeDashboard>) =>
  desk.calls.filter(({ name }) => name === 'saveTemplate').map(({ input }) => input);

describe('reply templates', () => {
  useWindow(1300);

  it('lists by step and searches title and body', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/template');
    expect(screen.getByText(`${bundledTemplates.length} template`)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBe(7);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: BUNDLED.title } });
    expect(screen.getByRole('link', { name: new RegExp(`^${BUNDLED.title} Formal`, 'u') })).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText('Tidak ada template dengan “zzz”')).toBeTruthy();
  });

  it('puts a variable at the caret and draws the reply as it will read', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: 'Halo , terima kasih.' } });
    body().setSelectionRange(5, 5);
    fireEvent.click(screen.getByRole('button', { name: 'Sisipkan {nama}' }));
    expect(body().value).toBe('Halo {nama}, terima kasih.');
    expect(body().selectionStart).toBe(11);
    const preview = screen.getByRole('region', { name: 'Pratinjau' });
    expect(preview.textContent).toContain('Halo Ibu Rina, terima kasih.');
    fireEvent.click(within(preview).getByRole('button', { name: /^Belum lengkap/u }));
    expect(preview.textContent).toContain('Halo [nama?], terima kasih.');
  });

  it('says which braces it does not know', async () => {
    await mount(createFakeDashboard(), EDIT);
    fireEvent.change(body(), { target: { value: 'Alamat {alamat} dan {nama}' } });
    expect(screen.getByText(/^\{alamat\} bukan isian/u)).toBeTruthy();
  });

  it('saves a changed bundled one, says when, and can bring the bundled words back', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: '  Kalimat baru {nomor} ' } });
    expect(screen.getByText(/Perubahan belum disimpan/u)).toBeTruthy();
    save();
    await waitFor(() => expect(screen.getByText('Tersimpan pukul 09.40.')).toBeTruthy());
    expect(saved(desk)).toEqual([expect.objectContaining({ id: BUNDLED.id, body: 'Kalimat baru {nomor}' })]);
    fireEvent.click(await screen.findByRole('button', { name: 'Kembalikan ke bawaan' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Kembalikan ke bawaan' }));
    await waitFor(() => expect(body().value).toBe(BUNDLED.body));
    expect(desk.stored.size).toBe(0);
  });

  it('creates and deletes an own one', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/template/baru');
    fireEvent.change(title(), { target: { value: 'Jadwal angkut' } });
    fireEvent.change(body(), { target: { value: 'Besok pagi.' } });
    save();
    await settle(30);
    expect(location.hash).toBe('#/template/own.1');
    fireEvent.click(screen.getByRole('button', { name: 'Hapus template' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hapus template' }));
    await waitFor(() => expect(location.hash).toBe('#/template'));
    expect(desk.stored.size).toBe(0);
  });

  it('names what is missing, and asks for nothing', async () => {
    const desk = createFakeDashboard();
    await mount(desk, '#/template/baru');
    save();
    expect(screen.getByText('Isi judulnya, supaya mudah ditemukan.')).toBeTruthy();
    expect(screen.getByText('Tulis isi balasannya.')).toBeTruthy();
    expect(document.activeElement).toBe(title());
    fireEvent.change(body(), { target: { value: 'x'.repeat(5001) } });
    expect(screen.getByText(/paling panjang 5\.000 huruf\. Sekarang 5001/u)).toBeTruthy();
    expect(saved(desk)).toEqual([]);
  });

  it('keeps what was typed when saving fails, in words of its own', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: 'Jangan hilang' } });
    desk.refuse('saveTemplate', 'STORAGE_FULL');
    save();
    await waitFor(() => expect(screen.getByText(/penyimpanan penuh.*Isian Anda masih ada/u)).toBeTruthy());
    expect(body().value).toBe('Jangan hilang');
    save();
    await waitFor(() => expect(screen.getByText('Tersimpan pukul 09.40.')).toBeTruthy());
  });

  it('keeps what was typed while another page is looked at, and marks it in the list', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: 'Setengah jadi' } });
    await goTo('#/pengaturan');
    await goTo(EDIT);
    expect(body().value).toBe('Setengah jadi');
    expect(screen.getByText('Belum disimpan')).toBeTruthy();
  });

  it('has nothing unsaved once the stored words are typed again', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: 'Lain' } });
    expect(screen.getByText('Belum disimpan')).toBeTruthy();
    fireEvent.change(body(), { target: { value: BUNDLED.body } });
    expect(screen.queryByText('Belum disimpan')).toBeNull();
    await waitFor(() => expect(desk.drafts.get(`template:${BUNDLED.id}`)).toBe(''));
  });

  it('finds a draft an earlier tab left, and can throw it away with a way back', async () => {
    const desk = createFakeDashboard();
    const { id: _id, origin: _origin, ...text } = BUNDLED;
    desk.drafts.set(`template:${BUNDLED.id}`, JSON.stringify({ text: { ...text, body: 'Dari kemarin' }, basis: text }));
    await mount(desk, EDIT);
    await waitFor(() => expect(body().value).toBe('Dari kemarin'));
    fireEvent.click(screen.getByRole('button', { name: 'Buang perubahan' }));
    expect(body().value).toBe(BUNDLED.body);
    await waitFor(() => expect(desk.drafts.get(`template:${BUNDLED.id}`)).toBe(''));
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(body().value).toBe('Dari kemarin');
  });

  it('warns when the stored words changed meanwhile', async () => {
    const desk = createFakeDashboard();
    await mount(desk, EDIT);
    fireEvent.change(body(), { target: { value: 'Punya saya' } });
    desk.stored.set(BUNDLED.id, { ...BUNDLED, body: 'Dari tab lain', origin: 'edited' });
    desk.ring();
    await waitFor(() => expect(screen.getByText(/diubah di tempat lain/u)).toBeTruthy());
    expect(body().value).toBe('Punya saya');
  });
});
