// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { App } from '../../../components/dashboard/App';
import { SITE_HOSTS } from '../../../utils/platform/hosts';
import { NOW, pendingCapture } from '../components/fake-desk';
import { createFakeDashboard } from './fake-dashboard';
import { goTo, mount, settle, useWindow } from './mount';

describe('access', () => {
  useWindow(1300);

  it('says on other pages what is missing, not on its own', async () => {
    const desk = createFakeDashboard();
    desk.browser.missing = ['www.facebook.com', 'www.messenger.com'];
    await mount(desk, '#/template');
    expect(screen.getByText(/^2 situs belum diberi akses, jadi/u)).toBeTruthy();
    await goTo('#/akses');
    expect(screen.queryByText(/^2 situs belum diberi akses, jadi/u)).toBeNull();
    expect(screen.getByRole('heading', { name: '2 situs belum diberi akses' })).toBeTruthy();
  });

  it('asks for all missing hosts in one press and follows the answer', async () => {
    const desk = createFakeDashboard();
    desk.browser.missing = [...SITE_HOSTS];
    await mount(desk, '#/akses');
    fireEvent.click(screen.getByRole('button', { name: 'Beri akses' }));
    // In the very press, before anything was awaited: browsers refuse it later.
    expect(desk.browser.asked).toEqual([[...SITE_HOSTS]]);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Semua situs sudah diberi akses' })).toBeTruthy());
  });

  it.each([
    [false, /Akses belum diberikan/u],
    ['refused', /tidak menampilkan pertanyaannya/u],
  ] as const)('explains the answer %s', async (answer, words) => {
    const desk = createFakeDashboard();
    desk.browser.missing = ['www.facebook.com'];
    desk.browser.answer = answer;
    await mount(desk, '#/akses');
    fireEvent.click(screen.getByRole('button', { name: 'Beri akses' }));
    await waitFor(() => expect(screen.getByText(words)).toBeTruthy());
    expect(screen.getByText('Belum diberi akses')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Yang tetap bekerja tanpa akses' })).toBeTruthy();
  });
});

describe('the first time', () => {
  useWindow(1300);

  it('begins with the form and goes on to the list once it is stored', async () => {
    const desk = createFakeDashboard({ profile: null });
    desk.pending.push(pendingCapture({}, []));
    await mount(desk, '');
    await waitFor(() => expect(location.hash).toBe('#/mulai'));
    fireEvent.change(await screen.findByLabelText('Nama Anda'), { target: { value: 'Sri Contoh' } });
    fireEvent.change(screen.getByLabelText('Unit kerja'), { target: { value: 'Kel. Mojosongo' } });
    fireEvent.change(screen.getByLabelText('Awalan nomor aduan'), { target: { value: 'mjs' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mulai' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Daftar aduan'));
    await waitFor(() => expect(location.hash).toBe('#/aduan'));
    expect(screen.getByText('Anda siap mencatat')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('link', { name: 'JBR-2026-0401' })).toBeTruthy());
  });

  it('leaves other pages open and reminds there', async () => {
    await mount(createFakeDashboard({ profile: null }), '#/aduan');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Daftar aduan');
    expect(screen.getByRole('link', { name: 'Isi sekarang' })).toBeTruthy();
  });
});

describe('the shell', () => {
  useWindow(1300);

  it('says why nothing can be shown when the settings do not come', async () => {
    const desk = createFakeDashboard();
    desk.refuse('settings', 'STORAGE_BLOCKED');
    render(<App client={desk.client} bell={desk.bell} clock={desk.clock} browser={desk.browser} />);
    await waitFor(() => expect(screen.getByText(/Basis data sedang tidak dapat dibuka/u)).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Muat ulang halaman' })).toBeTruthy();
  });

  it('marks the page, names the tab and moves the focus to its heading', async () => {
    const desk = createFakeDashboard();
    await mount(desk);
    await goTo('#/akses');
    expect(screen.getByRole('link', { name: /Akses situs/u }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('Tanggap · Akses situs');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('counts what is overdue beside the list', async () => {
    const desk = createFakeDashboard();
    desk.record({ writtenAt: { kind: 'exact', at: NOW - 30 * 3_600_000 } }, NOW - 30 * 3_600_000);
    await mount(desk, '#/akses');
    expect(screen.getByRole('link', { name: /Daftar aduan.*1 lewat tenggat/u })).toBeTruthy();
  });

  it('has words for an address that is none', async () => {
    await mount(createFakeDashboard(), '#/rekap');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Halaman ini tidak ada');
  });
});

const PAGES = [
  '#/aduan',
  '#/aduan/aduan-1',
  '#/template',
  '#/template/terima.umum.formal',
  '#/template/baru',
  '#/pengaturan',
  '#/akses',
  '#/mulai',
];

describe.each([
  [1300, 'id'],
  [360, 'en'],
] as const)('accessibility at %i px in %s', (width, language) => {
  useWindow(width);

  it.each(PAGES)('%s', async (hash) => {
    const desk = createFakeDashboard({ language, ...(hash === '#/mulai' ? { profile: null } : {}) });
    desk.browser.missing = ['www.facebook.com'];
    desk.record({});
    const { rows } = await desk.client.list({ search: '', filter: 'all', offset: 0, limit: 1 });
    desk.pending.push(pendingCapture({ text: 'Sampah' }, rows));
    await mount(desk, hash);
    await settle(10);
    // Contrast needs a layout, which jsdom has not.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
