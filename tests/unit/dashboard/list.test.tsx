// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NOW, pendingCapture } from '../components/fake-desk';
import { createFakeDashboard, type FakeDashboard } from './fake-dashboard';
import { goTo, mount, settle, useWindow } from './mount';

const HOUR = 3_600_000;

/** Records one written so many hours ago. */
function wrote(desk: FakeDashboard, text: string, hours: number): string {
  return desk.record({ text, writtenAt: { kind: 'exact', at: NOW - hours * HOUR } }, NOW - hours * HOUR);
}

const numbers = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

describe('the list on a wide window', () => {
  useWindow(1300);

  it('shows the nearest deadline first, in words', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    wrote(desk, 'Lampu mati', 27);
    await mount(desk);
    expect(numbers()).toEqual(['JBR-2026-0402', 'JBR-2026-0401']);
    const [, overdue] = screen.getAllByRole('row');
    expect(overdue?.textContent).toContain('Lewat 3 jam');
    expect(overdue?.textContent).toContain('Respons');
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Tenggat',
      'Nomor aduan',
      'Isi aduan',
      'Pelapor',
      'Kanal',
      'Status',
    ]);
  });

  it('filters, and counts where the count is known', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    wrote(desk, 'Lampu mati', 27);
    await mount(desk);
    expect(screen.getByRole('button', { name: /^Terbuka/u }).textContent).toBe('Terbuka2');
    expect(screen.getByRole('button', { name: /^Selesai/u }).textContent).toBe('Selesai');
    fireEvent.click(screen.getByRole('button', { name: /^Lewat tenggat/u }));
    await waitFor(() => expect(numbers()).toEqual(['JBR-2026-0402']));
    expect(desk.calls.findLast(({ name }) => name === 'list')?.input).toMatchObject({ filter: 'overdue', offset: 0 });
  });

  it('waits out typing, then asks once and says how many were found', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    wrote(desk, 'Lampu mati', 3);
    await mount(desk);
    const before = desk.calls.filter(({ name }) => name === 'list').length;
    const box = screen.getByRole('searchbox');
    for (const value of ['l', 'la', 'lampu']) fireEvent.change(box, { target: { value } });
    await waitFor(() => expect(numbers()).toEqual(['JBR-2026-0402']));
    const asked = desk.calls.filter(({ name }) => name === 'list').slice(before);
    expect(asked.map(({ input }) => (input as { search: string }).search)).toEqual(['lampu']);
    expect(screen.getByText('1 aduan ditemukan.')).toBeTruthy();
  });

  it('goes to the search box on "/", not while typing', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    const box = screen.getByRole('searchbox');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box);
    expect(fireEvent.keyDown(box, { key: '/' })).toBe(true);
  });

  it('pages, and returns to the first page with another filter', async () => {
    const desk = createFakeDashboard();
    for (let index = 0; index < 27; index += 1) wrote(desk, `Aduan ke-${index}`, 2);
    await mount(desk);
    expect(numbers()).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
    await waitFor(() => expect(numbers()).toHaveLength(2));
    expect(screen.getByText('26–27 dari 27')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Semua/u }));
    await waitFor(() => expect(screen.getByText('1–25 dari 27')).toBeTruthy());
  });

  it('walks the rows with arrow keys, one tab stop for all', async () => {
    const desk = createFakeDashboard();
    for (let index = 0; index < 3; index += 1) wrote(desk, `Aduan ke-${index}`, 5 - index);
    await mount(desk);
    const links = within(screen.getByRole('table')).getAllByRole('link');
    links[0]?.focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(links[2]);
    expect(links.map((link) => link.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('opens the detail beside the table, with copying only, and gives the focus back', async () => {
    const desk = createFakeDashboard();
    const id = wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    const link = screen.getByRole('link', { name: 'JBR-2026-0401' });
    fireEvent.click(link, { detail: 0 });
    await goTo(`#/aduan/${id}`);
    const detail = screen.getByRole('region', { name: 'Rincian aduan' });
    expect(document.activeElement).toBe(detail);
    expect(screen.getByRole('table')).toBeTruthy();
    await waitFor(() => expect(within(detail).getAllByRole('button', { name: 'Salin' }).length).toBeGreaterThan(0));
    expect(within(detail).queryByRole('button', { name: 'Sisipkan' })).toBeNull();
    fireEvent.keyDown(detail, { key: 'Escape' });
    await settle(20);
    expect(screen.queryByRole('region', { name: 'Rincian aduan' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'JBR-2026-0401' }));
  });

  it('keeps the old lines and says so when a newer answer fails', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    desk.refuse('list', 'STORAGE_BLOCKED');
    desk.ring();
    await waitFor(() => expect(screen.getByText('Daftar ini mungkin belum yang terbaru.')).toBeTruthy());
    expect(numbers()).toEqual(['JBR-2026-0401']);
    fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await waitFor(() => expect(screen.queryByText('Daftar ini mungkin belum yang terbaru.')).toBeNull());
  });

  it('keeps filter and words while another page is looked at', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    fireEvent.click(screen.getByRole('button', { name: /^Semua/u }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'jalan' } });
    await goTo('#/akses');
    await goTo('#/aduan');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('jalan');
    expect(screen.getByRole('button', { name: /^Semua/u }).getAttribute('aria-pressed')).toBe('true');
  });

  it('shows markup of a citizen as text', async () => {
    const desk = createFakeDashboard();
    wrote(desk, '<img src=x onerror=alert(1)> jalan rusak', 2);
    const page = await mount(desk);
    expect(page.querySelector('td img')).toBeNull();
    expect(screen.getByRole('table').textContent).toContain('mg src=x onerror=alert(1)> jalan rusak');
  });
});

describe('nothing to show', () => {
  useWindow(1300);

  it('tells the first steps while there is no aduan at all', async () => {
    await mount(createFakeDashboard());
    await waitFor(() => expect(screen.getByText('Belum ada aduan')).toBeTruthy());
    expect(screen.getAllByRole('listitem').some((item) => item.textContent?.includes('+ Aduan'))).toBe(true);
    expect(screen.getByRole('link', { name: 'Buka Instagram' }).getAttribute('href')).toBe(
      'https://www.instagram.com/',
    );
  });

  it('tells "none of these now" from "none yet", and leads on', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    fireEvent.click(screen.getByRole('button', { name: /^Lewat tenggat/u }));
    await waitFor(() => expect(screen.getByText('Tidak ada yang lewat tenggat')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Lihat yang terbuka' }));
    await waitFor(() => expect(numbers()).toEqual(['JBR-2026-0401']));
  });

  it('offers to search everywhere', async () => {
    const desk = createFakeDashboard();
    const id = wrote(desk, 'Jalan berlubang', 2);
    desk.happen(id, { type: 'statusChanged', from: 'baru', to: 'selesai', note: 'Sudah diperbaiki' });
    await mount(desk);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'berlubang' } });
    await waitFor(() => expect(screen.getByText('Tidak ada yang cocok dengan “berlubang”')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Cari di semua aduan' }));
    await waitFor(() => expect(numbers()).toEqual(['JBR-2026-0401']));
  });
});

describe('captures that wait', () => {
  useWindow(1300);

  it('asks whether it is the same aduan, and keeps the answer', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Sampah menumpuk', 2);
    const { rows } = await desk.client.list({ search: '', filter: 'all', offset: 0, limit: 1 });
    desk.pending.push(pendingCapture({ text: 'Sampah menumpuk' }, rows));
    await mount(desk);
    const waiting = screen.getByRole('region', { name: 'Menunggu keputusan Anda' });
    fireEvent.click(within(waiting).getByRole('button', { name: 'Sama dengan JBR-2026-0401' }));
    await waitFor(() => expect(desk.calls.some(({ name }) => name === 'resolvePending')).toBe(true));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Menunggu keputusan Anda' })).toBeNull());
  });

  it('stays, with the reason in words, when the answer is refused', async () => {
    const desk = createFakeDashboard();
    wrote(desk, 'Sampah menumpuk', 2);
    const { rows } = await desk.client.list({ search: '', filter: 'all', offset: 0, limit: 1 });
    desk.pending.push(pendingCapture({ text: 'Sampah menumpuk' }, rows));
    await mount(desk);
    desk.refuse('resolvePending', 'STORAGE_FULL');
    fireEvent.click(screen.getByRole('button', { name: 'Jangan catat' }));
    await waitFor(() => expect(screen.getByText(/penyimpanan penuh/u)).toBeTruthy());
    expect(screen.getByRole('region', { name: 'Menunggu keputusan Anda' })).toBeTruthy();
  });

  it('leads to the form while they only wait for the profile', async () => {
    const desk = createFakeDashboard({ profile: null });
    desk.pending.push(pendingCapture({}, []));
    await mount(desk);
    const waiting = screen.getByRole('region', { name: 'Menunggu keputusan Anda' });
    expect(within(waiting).getByText('1 komentar sudah disimpan dan menunggu nomor')).toBeTruthy();
    expect(within(waiting).getByRole('link', { name: 'Isi sekarang' }).getAttribute('href')).toBe('#/mulai');
  });
});

describe('the list on a phone', () => {
  useWindow(360);

  it('stacks the cells and shows the detail as a page with a way back', async () => {
    const desk = createFakeDashboard();
    const id = wrote(desk, 'Jalan berlubang', 2);
    await mount(desk);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Nomor, tenggat',
      'Isi aduan',
    ]);
    await goTo(`#/aduan/${id}`);
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Rincian aduan' }));
    fireEvent.click(screen.getByRole('button', { name: 'Daftar aduan' }));
    await settle(20);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'JBR-2026-0401' }));
  });
});
