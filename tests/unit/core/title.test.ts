import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintTitle, MAX_TITLE } from '../../../utils/core/title';

describe('complaintTitle', () => {
  it.each([
    ['Assalamualaikum wr wb, pak lurah. Mohon maaf mengganggu, saya mau lapor jalan bolong', 'Jalan bolong'],
    ['selamat pagi min, tolong dong pak lampu jalan mati di gang 3', 'Lampu jalan mati di gang 3'],
    ['Kepada Yth. Bapak Wali Kota Surakarta, sampah menumpuk', 'Sampah menumpuk'],
    ['nuwun sewu pak dalan ngarep omahku jeglongan kabeh', 'Dalan ngarep omahku jeglongan kabeh'],
    ['@akun_contoh @rina.contoh got mampet nih', 'Got mampet nih'],
    ['mau tanya kenapa KTP saya belum jadi', 'Kenapa KTP saya belum jadi'],
    ['saya mau lapor\n\nparkir liar di pasar', 'Parkir liar di pasar'],
    ['Pak RT, air got meluap ke jalan', 'Air got meluap ke jalan'],
  ])('takes the greeting off %j', (text, title) => {
    expect(complaintTitle(text)).toBe(title);
  });

  it.each([
    ['pagi buta warga sudah antre air', 'Pagi buta warga sudah antre air'],
    ['malam ini banjir lagi', 'Malam ini banjir lagi'],
    ['ibu saya belum dapat bantuan', 'Ibu saya belum dapat bantuan'],
    ['pak RT tidak mau tanda tangan', 'Pak RT tidak mau tanda tangan'],
    ['tolong diperbaiki jalannya', 'Tolong diperbaiki jalannya'],
    ['semua lampu mati', 'Semua lampu mati'],
    ['minta tolong', 'Minta tolong'],
  ])('keeps what only looks like one in %j', (text, title) => {
    expect(complaintTitle(text)).toBe(title);
  });

  it.each([['pagi min'], ['Assalamualaikum'], ['halo kak']])('keeps %j, which is only a greeting', (text) => {
    expect(complaintTitle(text).toLowerCase()).toBe(text.toLowerCase());
  });

  it.each([[''], ['   '], ['🙏🙏'], ['...'], ['\u200B']])('says nothing for %j', (text) => {
    expect(complaintTitle(text)).toBe('');
  });

  it('ends at the first full sentence', () => {
    expect(complaintTitle('Lampu di Jl. Melati mati semua. Tolong')).toBe('Lampu di Jl. Melati mati semua');
    expect(complaintTitle('Banjir. Air masuk rumah sampai lutut')).toBe('Banjir. Air masuk rumah sampai lutut');
  });

  it('cuts at a word and says that it cut', () => {
    const title = complaintTitle('jalan berlubang '.repeat(20));
    expect(title).toMatch(/ (?:jalan|berlubang)…$/u);
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
  });

  it('never splits a character', () => {
    const title = complaintTitle(`a${'👨‍👩‍👧‍👦'.repeat(40)}`);
    expect(title.endsWith('👦…')).toBe(true);
  });

  it('drops marks that turn text around', () => {
    expect(complaintTitle('jalan \u202Ekasur\u202C parah')).toBe('Jalan kasur parah');
  });

  it('is one short line whatever comes in', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(texts, (text) => {
        const title = complaintTitle(text);
        return title.length <= MAX_TITLE && !/[\r\n\u2028]/u.test(title) && title === title.trim();
      }),
    );
  });
});
