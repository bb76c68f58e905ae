import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, CATEGORY_WORDS } from '../../../utils/core/categories';
import { categorise } from '../../../utils/core/categorise';
import { canonicalWord } from '../../../utils/core/word-forms';

describe('categorise', () => {
  it.each([
    ['Jalan depan gapura berlubang parah, kemarin ada yang jatuh', 'jalan_trotoar'],
    ['dalan ngarep pasar jeglongan kabeh pak', 'jalan_trotoar'],
    ['pavingnya ambles semua di gang 4', 'jalan_trotoar'],
    ['lampune mati wis seminggu, peteng banget', 'lampu_jalan'],
    ['PJU di ring road padam sudah 3 malam', 'lampu_jalan'],
    ['Sampah numpuk di TPS, baunya sampai rumah', 'sampah_lingkungan'],
    ['uwuh mambu ora diangkut seminggu', 'sampah_lingkungan'],
    ['got mampet tiap udan mbludak', 'drainase_banjir'],
    ['air PDAM keruh dan kecil sudah dua hari', 'air_pdam'],
    ['kabel internet menjuntai sampai jalan', 'utilitas_listrik_internet'],
    ['KTP saya 3 bulan belum jadi', 'adminduk_surat'],
    ['mau urus akta kelahiran kok dipersulit', 'adminduk_surat'],
    ['tetangga kaya dapat PKH, ibu saya janda tidak pernah dapat bansos', 'bansos'],
    ['antri di puskesmas dari subuh, dokternya belum datang', 'kesehatan_bpjs'],
    ['SPMB zonasi anak saya tidak diterima', 'pendidikan'],
    ['tagihan PBB saya salah, sudah lapor bapenda', 'perizinan_usaha_pajak'],
    ['parkir liar narik 10 ribu tanpa karcis', 'lalin_parkir_transport'],
    ['bangjo Panggung mati, macet parah', 'lalin_parkir_transport'],
    ['karaoke tetangga berisik sampai jam 2 malam', 'ketertiban_kebisingan'],
    ['pohon depan sekolah miring mau tumbang', 'pohon_taman'],
    ['pegawai kelurahan jutek, pelayanan lambat', 'pelayanan_petugas_rtrw'],
  ] as const)('%j is about %s', (text, category) => {
    expect(categorise(text)?.category).toBe(category);
  });

  it.each([
    [''],
    ['min'],
    ['terima kasih infonya'],
    ['semangat pak wali'],
    ['jalan jalan ke solo yuk'],
    ['kapan acara dimulai'],
    ['sudah ada jawaban belum'],
    ['di depan sekolah'],
  ])('says nothing about %j', (text) => {
    expect(categorise(text)).toBeNull();
  });

  it('quotes the words as the citizen wrote them', () => {
    expect(categorise('Pak, DALAN ngarep omah BOLONG kabeh')?.words).toEqual(['dalan', 'bolong']);
  });

  it('does not take where it is for what it is', () => {
    expect(categorise('jalan berlubang di depan puskesmas')?.category).toBe('jalan_trotoar');
    expect(categorise('sampah menumpuk di Jl. Taman Sari')?.category).toBe('sampah_lingkungan');
  });

  it('abstains between two matters', () => {
    expect(categorise('lampu jalan mati dan sampah menumpuk, pohon tumbang')).toBeNull();
  });

  it('is not led by words of another city', () => {
    for (const word of ['mbr', 'wargaku', 'klampid', 'suroboyo']) {
      expect(categorise(`data ${word} saya hilang`)).toBeNull();
    }
  });

  it('keeps up with a text of 100 KB', () => {
    const started = performance.now();
    expect(categorise('lampu jalan mati di gang kami '.repeat(3_500))?.category).toBe('lampu_jalan');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the word lists', () => {
  const lists = CATEGORY_IDS.map((category) => [category, Object.values(CATEGORY_WORDS[category]).flat()] as const);

  it.each(lists)('%s names each phrase once', (_, phrases) => {
    expect(phrases.toSorted()).toEqual([...new Set(phrases)].toSorted());
  });

  it.each(lists)('%s uses comparable forms, else they could never match', (_, phrases) => {
    const words = phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !word.endsWith('*'));
    expect(words.filter((word) => canonicalWord(word) !== word)).toEqual([]);
    expect(words.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
  });
});
