// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeDesk, NOW, pendingCapture, rowOf, type FakeDesk } from './fake-desk';
import { expectAccessible, settle, showApp } from './setup';

const HOUR = 3_600_000;
const at = (hoursAgo: number) => ({ kind: 'exact', at: NOW - hoursAgo * HOUR }) as const;

function withThree(language: 'id' | 'en' = 'id'): FakeDesk {
  const desk = createFakeDesk({
    language,
    accounts: [{ site: 'instagram', handle: 'kec_jebres_contoh', name: null, source: 'person' }],
  });
  desk.record({ text: 'Lampu jalan mati di gang 4', writtenAt: at(2) }, NOW - HOUR);
  desk.record({ text: 'Got mampet depan pasar', authorHandle: 'sari.contoh', writtenAt: at(27) }, NOW - 26 * HOUR);
  desk.record({ text: 'Sampah menumpuk di TPS', writtenAt: at(19.5) }, NOW - 18 * HOUR);
  return desk;
}

const openQueue = async () => {
  fireEvent.click(screen.getByRole('tab', { name: /Antrean|Queue/ }));
  await settle(20);
};
const rowNumbers = () =>
  [...document.querySelectorAll('[data-row]')].map((row) => /JBR-\d+-\d+/.exec(row.textContent ?? '')?.[0]);
const keyDown = (key: string, repeat = false) => fireEvent.keyDown(document.activeElement ?? document.body, { key, repeat });
const keyUp = (key: string) => fireEvent.keyUp(document.activeElement ?? document.body, { key });
const press = (key: string) => {
  keyDown(key);
  keyUp(key);
};

describe('Antrean', () => {
  it('groups by urgency, nearest deadline first', async () => {
    await showApp(withThree());
    await openQueue();
    expect(
      within(screen.getByRole('tabpanel'))
        .getAllByRole('heading', { level: 2 })
        .map((head) => head.textContent),
    ).toEqual(['Lewat tenggat1', 'Hari ini1', 'Berikutnya1']);
    expect(rowNumbers()).toEqual(['JBR-2026-0402', 'JBR-2026-0403', 'JBR-2026-0401']);
    expect(document.querySelector('[data-row] [data-state]')?.textContent).toBe('Lewat 3 jam');
  });

  it('moves with arrows, Home and End, and has one tab stop', async () => {
    await showApp(withThree());
    await openQueue();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    expect(document.activeElement).toBe(rows[0]);
    press('End');
    expect(document.activeElement).toBe(rows[2]);
    press('ArrowUp');
    expect(document.activeElement).toBe(rows[1]);
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(rows[0]);
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1]);
  });

  it('searches once typing rests, and offers all when the filter hides the match', async () => {
    const desk = withThree();
    const id = desk.record({ text: 'Dahan roboh' }, NOW - 90 * HOUR);
    desk.happen(id, { type: 'statusChanged', from: 'baru', to: 'selesai', note: 'Sudah dipangkas.' });
    await showApp(desk);
    await openQueue();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'dahan' } });
    await settle(260);
    expect(screen.getByText('Tidak ada yang cocok dengan “dahan”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cari di semua aduan' }));
    await settle();
    expect(rowNumbers()).toEqual(['JBR-2026-0404']);
  });

  it('loads further pages', async () => {
    const desk = createFakeDesk();
    for (let index = 0; index < 35; index += 1) desk.record({ text: `Aduan ${index}`, writtenAt: at(1) });
    await showApp(desk);
    await openQueue();
    expect(rowNumbers()).toHaveLength(30);
    fireEvent.click(screen.getByRole('button', { name: 'Muat lagi (5)' }));
    await settle();
    expect(rowNumbers()).toHaveLength(35);
    expect(screen.queryByRole('button', { name: /Muat lagi/ })).toBeNull();
  });

  it('asks again when the bell rings', async () => {
    const desk = withThree();
    await showApp(desk);
    await openQueue();
    desk.record({ text: 'Pohon tumbang', writtenAt: at(1) });
    act(() => desk.ring());
    await settle();
    expect(rowNumbers()).toHaveLength(4);
  });

  it('renews the words each minute without being asked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let now = NOW;
    const desk = createFakeDesk();
    desk.clock = () => now;
    desk.record({ writtenAt: { kind: 'exact', at: NOW - 23 * HOUR } });
    await showApp(desk);
    await openQueue();
    expect(screen.getByText('Sisa 1 jam')).toBeTruthy();
    now += 60_000;
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('Sisa 59 mnt')).toBeTruthy();
    vi.useRealTimers();
  });
});

describe('Esc', () => {
  it('goes from menu to detail to collapse', async () => {
    const desk = withThree();
    await showApp(desk, 'aduan-1');
    const closings = () => desk.calls.filter(({ name }) => name === 'closePanel').length;
    fireEvent.click(screen.getByRole('button', { name: 'Ubah status' }));
    await settle();
    expect(screen.getByRole('menu')).toBeTruthy();
    press('Escape');
    await settle(20);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('heading', { name: 'JBR-2026-0401' })).toBeTruthy();
    press('Escape');
    await settle();
    expect(screen.queryByRole('heading', { name: 'JBR-2026-0401' })).toBeNull();
    expect(closings()).toBe(0);
    keyDown('Escape');
    keyDown('Escape', true);
    await settle();
    expect(closings(), 'the rest of the press must not go on in the page').toBe(0);
    keyUp('Escape');
    await settle();
    expect(closings()).toBe(1);
  });

  it('held too long is one step back', async () => {
    const desk = withThree();
    await showApp(desk, 'aduan-1');
    keyDown('Escape');
    for (let turn = 0; turn < 5; turn += 1) keyDown('Escape', true);
    keyUp('Escape');
    await settle();
    expect(screen.queryByRole('heading', { name: 'JBR-2026-0401' })).toBeNull();
    expect(desk.calls.some(({ name }) => name === 'closePanel')).toBe(false);
  });

  it('empties a search field before it collapses the panel', async () => {
    const desk = withThree();
    await showApp(desk);
    await openQueue();
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'got' } });
    field.focus();
    press('Escape');
    await settle();
    expect(desk.calls.some(({ name }) => name === 'closePanel')).toBe(false);
  });
});

describe('Halaman ini', () => {
  it.each([
    [{ reading: 'reading', items: 12 }, '12 komentar terbaca'],
    [{ reading: 'empty', items: 0 }, 'Belum ada komentar di layar'],
    [{ reading: 'elsewhere', surface: null, items: 0 }, 'Tidak ada komentar atau pesan di halaman ini'],
    [{ surface: 'instagram.dm', items: 3 }, '3 pesan terbaca'],
  ] as const)('says what the page is: %o', async (state, words) => {
    const desk = createFakeDesk();
    desk.page = { ...(desk.page as NonNullable<FakeDesk['page']>), ...state };
    await showApp(desk);
    expect(screen.getByRole('heading', { name: words })).toBeTruthy();
  });

  it('is honest about an unrecognised page and copies structure, never content', async () => {
    const desk = createFakeDesk();
    desk.page = {
      surface: 'facebook.comments',
      reading: 'unrecognised',
      items: 0,
      accountKnown: false,
      health: { anchors: 0 },
    };
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    await showApp(desk);
    expect(screen.getByText('Halaman ini belum dikenali')).toBeTruthy();
    fireEvent.click(screen.getByText('Salin keterangan'));
    await settle();
    expect(JSON.parse(copied[0] ?? '')).toEqual({
      surface: 'facebook.comments',
      reading: 'unrecognised',
      items: 0,
      health: { anchors: 0 },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Periksa ulang' }));
    await settle();
    expect(desk.calls.some(({ name }) => name === 'recheckPage')).toBe(true);
  });

  it('asks once whose account is in use', async () => {
    const desk = createFakeDesk();
    desk.page = { ...(desk.page as NonNullable<FakeDesk['page']>), accountKnown: false };
    await showApp(desk);
    fireEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(screen.getByText('Isi nama akun yang Anda pakai.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Nama pengguna' }), {
      target: { value: ' @Kec_Jebres_Contoh ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    await settle();
    expect(desk.calls.find(({ name }) => name === 'setAccount')?.input).toEqual({
      site: 'instagram',
      handle: 'kec_jebres_contoh',
      name: null,
    });
    expect(screen.getByText('Akun Anda: @kec_jebres_contoh')).toBeTruthy();
  });
});

describe('Apakah ini aduan yang sama?', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    desk = withThree();
    const { aduan } = await desk.client.detail({ id: 'aduan-1' });
    desk.pending = [pendingCapture({ text: 'iya', kind: 'dm' }, [rowOf(aduan)])];
    await showApp(desk);
  });
  const answer = () => desk.calls.find(({ name }) => name === 'resolvePending')?.input;

  it('joins to the one the person names, and shows it', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Sama dengan JBR-2026-0401' }));
    await settle();
    expect(answer()).toMatchObject({ as: { kind: 'same', aduanId: 'aduan-1' } });
    expect(screen.getByText('Digabungkan ke JBR-2026-0401.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'JBR-2026-0401' })).toBeTruthy();
  });

  it('records another one, which can be taken back', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Aduan lain' }));
    await settle();
    expect(answer()).toMatchObject({ as: { kind: 'different' } });
    fireEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    await settle();
    expect(desk.calls.find(({ name }) => name === 'undoCapture')?.input).toEqual({ id: 'aduan-4' });
    expect(screen.getByText('JBR-2026-0404 dibatalkan. Nomornya tidak dipakai lagi.')).toBeTruthy();
  });

  it('keeps the question when the answer could not be saved', async () => {
    desk.refuse('resolvePending', 'STORAGE_FULL');
    fireEvent.click(screen.getByRole('button', { name: 'Jangan catat' }));
    await settle();
    expect(within(screen.getByRole('main')).getByText(/penyimpanan penuh/)).toBeTruthy();
    expect(screen.getByText('Apakah ini aduan yang sama?')).toBeTruthy();
  });
});

describe.each(['id', 'en'] as const)('accessibility (%s)', (language) => {
  it.each(['page', 'queue', 'detail', 'unrecognised', 'welcome'])('holds on %s', async (scene) => {
    const desk = withThree(language);
    if (scene === 'unrecognised')
      desk.page = { surface: 'instagram.comments', reading: 'unrecognised', items: 0, accountKnown: false, health: {} };
    if (scene === 'welcome') desk.settings.profile = null;
    await showApp(desk, scene === 'detail' ? 'aduan-1' : null);
    if (scene === 'queue') await openQueue();
    expect(document.documentElement.lang).toBe(language);
    await expectAccessible();
  });
});
