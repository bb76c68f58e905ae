import { describe, expect, it } from 'vitest';
import { startClock } from '../../../utils/core/clock';
import { personName, replyValues, type ReplyContext } from '../../../utils/core/reply-values';
import { anAduan, HOUR, NOW, PROFILE } from './support';

const CONTEXT: ReplyContext = { profile: PROFILE, place: 'public', now: NOW, kelurahan: null };

describe('replyValues', () => {
  it('knows number, unit and the desk’s kelurahan', () => {
    expect(replyValues(anAduan(), CONTEXT)).toMatchObject({
      nomor: 'MJS-2026-0412',
      unit: 'Kelurahan Mojosongo',
      kelurahan: 'Mojosongo',
    });
  });

  it('takes the kelurahan of the complaint before the desk’s, and none for a desk of several', () => {
    expect(replyValues(anAduan(), { ...CONTEXT, kelurahan: 'Kadipiro' }).kelurahan).toBe('Kadipiro');
    expect(replyValues(anAduan(), { ...CONTEXT, profile: { ...PROFILE, kelurahan: '' } }).kelurahan).toBeNull();
    const spelled = { ...PROFILE, kelurahan: 'Kelurahan Jebres' };
    expect(replyValues(anAduan(), { ...CONTEXT, profile: spelled }).kelurahan).toBe('Jebres');
    expect(replyValues(anAduan(), { ...CONTEXT, profile: null })).toMatchObject({ unit: null, kelurahan: null });
  });

  it.each([
    ['public', { site: 'instagram', kind: 'comment', authorHandle: 'rina.contoh', authorName: null }, '@rina.contoh'],
    ['private', { site: 'instagram', kind: 'dm', authorHandle: 'rina.contoh', authorName: 'Rina C.' }, 'Rina C.'],
    ['private', { site: 'instagram', kind: 'dm', authorHandle: 'rina.contoh', authorName: null }, null],
    ['public', { site: 'facebook', kind: 'comment', authorHandle: null, authorName: 'Budi Contoh' }, 'Budi Contoh'],
  ] as const)('calls people in %s by %j: %s', (place, item, nama) => {
    expect(replyValues(anAduan({ item }), { ...CONTEXT, place }).nama).toBe(nama);
  });
});

describe('the promised day', () => {
  const dueAt = (due: number, now = NOW, language: 'id' | 'en' = 'id') => {
    const aduan = anAduan();
    const clocks = { ...aduan.clocks, handling: startClock(due - 48 * HOUR, 48) };
    return replyValues({ ...aduan, clocks }, { ...CONTEXT, now, language }).tenggat;
  };

  it.each([
    ['in the day', Date.UTC(2026, 10, 24, 7), 'Selasa, 24 November'],
    ['just before midnight in Jakarta', Date.UTC(2026, 10, 24, 16, 59), 'Selasa, 24 November'],
    ['in the night: the day before, so that it can be kept', Date.UTC(2026, 10, 24, 18), 'Selasa, 24 November'],
    ['at eight', Date.UTC(2026, 10, 25, 1), 'Rabu, 25 November'],
    ['over New Year', Date.UTC(2027, 0, 1, 5), 'Jumat, 1 Januari'],
  ])('due %s', (_, due, day) => {
    expect(dueAt(due)).toBe(day);
  });

  it('stays today when the night before has passed', () => {
    const now = Date.UTC(2026, 10, 23, 18);
    expect(dueAt(Date.UTC(2026, 10, 23, 22), now)).toBe('Selasa, 24 November');
  });

  it('is in the language of the reply', () => {
    expect(dueAt(Date.UTC(2026, 10, 24, 7), NOW, 'en')).toBe('Tuesday 24 November');
  });

  it('is never in the past, nor promised for what is closed', () => {
    expect(dueAt(NOW)).toBeNull();
    expect(dueAt(NOW - 1)).toBeNull();
    expect(replyValues(anAduan({ status: 'selesai' }), CONTEXT).tenggat).toBeNull();
  });
});

describe('personName', () => {
  it.each([
    ['rina contoh', 'Rina Contoh'],
    ['BUDI CONTOH', 'Budi Contoh'],
    ['Rina 🌸 Contoh', 'Rina Contoh'],
    ['Siti Nur Aisyah Contoh Putri', 'Siti Nur Aisyah'],
    ['Rina Contoh | olshop solo', 'Rina Contoh'],
    ['H. Budi Contoh', 'H. Budi Contoh'],
    ['toko_rina99', null],
    ['🌸🌸', null],
    ['x', null],
    ['', null],
    [null, null],
  ])('%j is called %j', (shown, name) => {
    expect(personName(shown)).toBe(name);
  });
});
