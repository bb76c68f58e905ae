// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { faultsOf, readAnswers } from '../../../components/onboarding/answers';
import { createFakeDesk, pendingCapture, type FakeDesk } from './fake-desk';
import { expectAccessible, settle, showApp } from './setup';

function fresh(): FakeDesk {
  const desk = createFakeDesk({ profile: null });
  desk.pending = [pendingCapture({ text: 'Got mampet' }, [])];
  return desk;
}

const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const start = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Mulai' }));
  await settle(20);
};

describe('first use', () => {
  it('says what waits, shows the number to come, and records it with a way back', async () => {
    const desk = fresh();
    await showApp(desk);
    expect(screen.getByText('1 aduan menunggu. Dicatat begitu Anda menekan Mulai.')).toBeTruthy();
    type('Nama Anda', '  Sri Contoh ');
    type('Unit kerja', 'Kelurahan Mojosongo');
    type('Awalan nomor aduan', 'mjs');
    expect(screen.getByText('MJS-2026-0001')).toBeTruthy();
    await start();
    expect(desk.settings.profile).toEqual({
      name: 'Sri Contoh',
      unit: 'Kelurahan Mojosongo',
      kelurahan: '',
      prefix: 'MJS',
    });
    expect(screen.getByRole('tab', { name: /Halaman ini/ })).toBeTruthy();
    expect(screen.getByText(/^JBR-2026-0401 dicatat\. Respons sampai/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Batalkan' })).toBeTruthy();
  });

  it('names what is missing beside the field and goes there', async () => {
    const desk = fresh();
    await showApp(desk);
    type('Nama Anda', 'Sri Contoh');
    type('Awalan nomor aduan', 'M');
    await start();
    expect(screen.getByText('Isi unit kerja Anda.')).toBeTruthy();
    expect(screen.getByText('Pakai 2 sampai 6 huruf atau angka, misalnya JBR.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Unit kerja' }));
    expect(screen.getByRole('textbox', { name: 'Unit kerja' }).getAttribute('aria-invalid')).toBe('true');
    expect(desk.settings.profile).toBeNull();
    await expectAccessible();
  });

  it('loses nothing typed when saving fails or the panel is closed', async () => {
    const desk = fresh();
    const view = await showApp(desk);
    type('Nama Anda', 'Sri Contoh');
    type('Unit kerja', 'Kelurahan Mojosongo');
    type('Awalan nomor aduan', 'MJS');
    desk.refuse('saveSettings', 'STORAGE_FULL');
    await start();
    expect(screen.getByText(/penyimpanan penuh/)).toBeTruthy();
    view.unmount();
    await showApp(desk);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Unit kerja' }).value).toBe('Kelurahan Mojosongo');
  });

  it('changes language at once, keeping what was typed', async () => {
    await showApp(fresh());
    type('Nama Anda', 'Sri Contoh');
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await settle(20);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Sri Contoh');
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('answers', () => {
  const good = { name: 'Sri', unit: 'Kel. Sewu', kelurahan: '', prefix: 'SWU' };
  it.each([
    [good, []],
    [{ ...good, prefix: 'S1' }, []],
    [{ ...good, prefix: 'S' }, ['prefix']],
    [{ ...good, prefix: 'SWU-1' }, ['prefix']],
    [{ ...good, name: '   ', unit: '' }, ['name', 'unit']],
  ])('%o', (answers, faults) => {
    expect(Object.keys(faultsOf(answers))).toEqual(faults);
  });

  it.each(['', 'no json', 'null', '[]', '{"name":3,"other":"x"}'])(
    'an unreadable draft is an empty form: %s',
    (draft) => {
      expect(readAnswers(draft)).toEqual({ name: '', unit: '', kelurahan: '', prefix: '' });
    },
  );
});
