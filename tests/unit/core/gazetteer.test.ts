import { describe, expect, it } from 'vitest';
import { findPlace, isPrecise, kecamatanOf, oneKelurahan } from '../../../utils/core/gazetteer';
import { SURAKARTA } from '../../../utils/core/gazetteer-surakarta';

describe('the list of Surakarta', () => {
  it('has 5 kecamatan and 54 kelurahan, each once', () => {
    const kelurahan = SURAKARTA.areas.flatMap((area) => area.kelurahan);
    expect(SURAKARTA.areas.map((area) => area.kelurahan.length)).toEqual([15, 11, 11, 10, 7]);
    expect(new Set(kelurahan).size).toBe(54);
  });

  it('only spells names it has', () => {
    const names = SURAKARTA.areas.flatMap((area) => [area.kecamatan, ...area.kelurahan]);
    expect(Object.values(SURAKARTA.spellings).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(SURAKARTA.areas.flatMap((area) => area.kelurahan.map((name) => [name, area.kecamatan] as const)))(
    'reads "kel. %s" in %s',
    (name, kecamatan) => {
      const place = findPlace(`lampu mati di kel. ${name.toLowerCase()}`);
      expect(place.kelurahan).toEqual([name]);
      expect(place.kecamatan).toBe(kecamatan);
      expect(kecamatanOf(name)).toBe(kecamatan);
    },
  );
});

describe('findPlace, areas', () => {
  it.each([
    ['jalan rusak di mojosongo', ['Mojosongo']],
    ['warga Nusukan menunggu', ['Nusukan']],
    ['air keruh di Sumber', ['Sumber']],
    ['RT 3 RW 5 sumber', ['Sumber']],
    ['pajang laweyan lampu mati', ['Pajang']],
    ['di Bumi, Laweyan', ['Bumi']],
    ['banjir di stabelan', ['Setabelan']],
    ['pucang sawit banjir', ['Pucangsawit']],
    ['dari kadipiro sampai mojosongo', ['Kadipiro', 'Mojosongo']],
    ['Kadipiro sampai kel. Mojosongo', ['Mojosongo', 'Kadipiro']],
  ])('%j names %j', (text, names) => {
    expect(findPlace(text).kelurahan).toEqual(names);
  });

  it.each([
    ['sumber air kotor'],
    ['di sumber mata air'],
    ['di bumi ini'],
    ['bayar sewu rupiah'],
    ['barang di pajang di toko'],
    ['jajar genjang'],
    ['rumah joglo bagus'],
    ['Sumber masalahnya parkir'],
    ['Jl. Kadipiro rusak'],
    ['Stasiun Purwosari ramai'],
  ])('%j names none', (text) => {
    expect(findPlace(text).kelurahan).toEqual([]);
  });

  it.each([
    ['lampu mati di Jebres', 'Jebres', []],
    ['kec. Banjarsari', 'Banjarsari', []],
    ['kelurahan jebres', 'Jebres', ['Jebres']],
    ['pasar kliwon banjir', 'Pasar Kliwon', []],
  ])('%j: kecamatan %s, kelurahan %j', (text, kecamatan, kelurahan) => {
    expect(findPlace(text)).toMatchObject({ kecamatan, kelurahan });
  });

  it.each([
    ['jalan di Kartasura rusak', 'Kartasura'],
    ['saya warga Sukoharjo', 'Sukoharjo'],
    ['banjir di Solo Baru', 'Solo Baru'],
    ['jalan arah Boyolali rusak', null],
    ['dari Kartasura ke Pajang Laweyan', null],
    ['di Solo, dari Klaten', null],
  ])('%j is outside: %j', (text, outside) => {
    expect(findPlace(text).outside).toBe(outside);
  });

  it('takes another city for Surakarta when told so', () => {
    const areas = [{ kecamatan: 'Utara', kelurahan: ['Contohan'] }];
    const other = { ...SURAKARTA, areas, spellings: {}, doubtful: {} };
    expect(findPlace('sampah di contohan', other)).toMatchObject({ kelurahan: ['Contohan'], kecamatan: 'Utara' });
    expect(findPlace('sampah di mojosongo', other).kelurahan).toEqual([]);
  });
});

describe('findPlace, nearer', () => {
  it.each([
    ['RT 03/RW 05', '3', '5'],
    ['rt3 rw5', '3', '5'],
    ['RT/RW 03/05', '3', '5'],
    ['rt 2/7', '2', '7'],
    ['RT.04 RW.XII', '4', '12'],
    ['rw 12', null, '12'],
    ['rt nya tidak ada', null, null],
    ['start 5', null, null],
    ['RT 1234', null, null],
  ])('%j: RT %s RW %s', (text, rt, rw) => {
    expect(findPlace(text)).toMatchObject({ rt, rw });
  });

  it.each([
    ['lampu mati di Jl. Slamet Riyadi no 4', 'Jl. Slamet Riyadi'],
    ['jln adi sucipto rusak parah', 'Jl. Adi Sucipto'],
    ['gang melati 2 gelap', 'Gang Melati 2'],
    ['di jalan veteran banjir', 'Jl. Veteran'],
    ['Jl. Kol. Sutarto macet', 'Jl. Kol. Sutarto'],
    ['jalan rusak parah', null],
    ['jln berlubang', null],
    ['di jalan yang rusak', null],
    ['jalan kaki ke pasar', null],
    ['jalan-jalan sore', null],
  ])('street of %j: %j', (text, street) => {
    expect(findPlace(text).street).toBe(street);
  });

  it.each([
    ['sampah depan pasar legi menumpuk', 'depan pasar legi'],
    ['di masjid Al Huda air mati', 'masjid Al Huda'],
    ['timur bangjo panggung gelap', 'timur bangjo panggung'],
    ['depan SD Negeri 3 banjir', 'depan SD Negeri 3'],
    ['depan rumah saya', null],
    ['puskesmas penuh sekali', null],
    ['pelayanan di kantor kelurahan', null],
  ])('landmark of %j: %j', (text, landmark) => {
    expect(findPlace(text).landmark).toBe(landmark);
  });

  it.each([
    ['di Jl. Melati', true],
    ['depan pasar legi', true],
    ['RT 3 RW 5', true],
    ['RT 3 Mojosongo', true],
    ['di Mojosongo', false],
    ['RW 5', false],
    ['dekat sini', false],
  ])('%j can be found: %s', (text, found) => {
    expect(isPrecise(findPlace(text))).toBe(found);
  });

  it('settles several kelurahan only by the desk’s own', () => {
    const two = findPlace('dari kadipiro sampai mojosongo');
    expect(oneKelurahan(two, 'mojosongo')).toBe('Mojosongo');
    expect(oneKelurahan(two, 'Jebres')).toBeNull();
    expect(oneKelurahan(findPlace('di kadipiro'), 'Jebres')).toBe('Kadipiro');
  });
});
