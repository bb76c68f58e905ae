import { describe, expect, it } from 'vitest';
import { looksLikeAduan } from '../../../utils/core/looks-like-aduan';

describe('looksLikeAduan', () => {
  it.each([
    ['Pak, jalan depan gapura RT 3 berlubang, kemarin ada yang jatuh'],
    ['min dalan ngarep pasar jeglongan kabeh, kapan didandani'],
    ['lampune mati wis seminggu neng gang melati'],
    ['got mampet, tiap udan mbludak mlebu omah'],
    ['sampah di TPS belakang pasar belum diangkut seminggu'],
    ['KTP saya 3 bulan belum jadi'],
    ['parkir liar di Jl. Slamet Riyadi tolong ditertibkan'],
    ['mohon pemangkasan pohon di RT 2 RW 5 sudah terlalu tinggi'],
    ['air pdam mati dari kemarin di Mojosongo'],
    ['tetangga karaoke tiap malam, berisik sekali'],
  ])('%j is one', (text) => {
    expect(looksLikeAduan(text).aduan).toBe(true);
  });

  it.each([
    ['mantap pak wali, semoga Solo makin maju'],
    ['terima kasih infonya min'],
    ['semangat terus petugas kebersihan'],
    ['acaranya jam berapa min? htm berapa?'],
    ['kapan konser di Manahan'],
    ['turut berduka cita, semoga husnul khotimah'],
    ['wkwkwk macet'],
    ['pagi min'],
    ['daftar vaksin syaratnya apa ya'],
    ['jalan-jalan sore di Solo enak'],
    ['@rina.contoh ayo ke sini'],
    ['keren lampunya'],
    [''],
    ['🙏🙏🙏'],
  ])('%j is none', (text) => {
    expect(looksLikeAduan(text).aduan).toBe(false);
  });

  it('says what spoke for and against it', () => {
    const { signals } = looksLikeAduan('Mantap, tapi lampu jalan mati sudah seminggu di Jl. Melati');
    expect(signals).toContainEqual({ kind: 'problem', words: ['mati'] });
    expect(signals).toContainEqual({ kind: 'place', words: ['Jl. Melati'] });
    expect(signals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['praise', 'duration']));
  });
});
