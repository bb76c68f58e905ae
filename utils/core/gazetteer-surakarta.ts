import type { Gazetteer } from './gazetteer';

/** "sumber air", "sumber masalah": not the kelurahan. */
const ORDINARY_AFTER_SUMBER =
  'air mata daya masalah suara bau bunyi info informasi dana listrik api penyakit nyamuk sampah dari yang'.split(' ');

/**
 * Surakarta's 5 kecamatan and 54 kelurahan, from the city's own published lists (older ones count 51: Joglo, Banjarsari
 * and Mojo are newer). Which names are ordinary words too was judged by hand.
 */
export const SURAKARTA: Gazetteer = {
  cityNames: ['solo', 'surakarta', 'sala'],
  areas: [
    {
      kecamatan: 'Banjarsari',
      kelurahan: [
        'Banjarsari', 'Banyuanyar', 'Gilingan', 'Joglo', 'Kadipiro', 'Keprabon', 'Kestalan', 'Ketelan', 'Manahan',
        'Mangkubumen', 'Nusukan', 'Punggawan', 'Setabelan', 'Sumber', 'Timuran',
      ],
    },
    {
      kecamatan: 'Jebres',
      kelurahan: [
        'Gandekan', 'Jagalan', 'Jebres', 'Kepatihan Kulon', 'Kepatihan Wetan', 'Mojosongo', 'Pucangsawit',
        'Purwodiningratan', 'Sewu', 'Sudiroprajan', 'Tegalharjo',
      ],
    },
    {
      kecamatan: 'Laweyan',
      kelurahan: [
        'Bumi', 'Jajar', 'Karangasem', 'Kerten', 'Laweyan', 'Pajang', 'Panularan', 'Penumping', 'Purwosari',
        'Sondakan', 'Sriwedari',
      ],
    },
    {
      kecamatan: 'Pasar Kliwon',
      kelurahan: [
        'Baluwarti', 'Gajahan', 'Joyosuran', 'Kampung Baru', 'Kauman', 'Kedunglumbu', 'Mojo', 'Pasar Kliwon',
        'Sangkrah', 'Semanggi',
      ],
    },
    {
      kecamatan: 'Serengan',
      kelurahan: ['Danukusuman', 'Jayengan', 'Joyotakan', 'Kemlayan', 'Kratonan', 'Serengan', 'Tipes'],
    },
  ],
  spellings: {
    stabelan: 'Setabelan', kedhunglumbu: 'Kedunglumbu', 'kedung lumbu': 'Kedunglumbu', 'pucang sawit': 'Pucangsawit',
    'karang asem': 'Karangasem', purwadiningratan: 'Purwodiningratan', 'tegal harjo': 'Tegalharjo',
    'banyu anyar': 'Banyuanyar', lawean: 'Laweyan', pasarkliwon: 'Pasar Kliwon', kampungbaru: 'Kampung Baru',
    'mojo songo': 'Mojosongo', joyontakan: 'Joyotakan', danukusuma: 'Danukusuman', gadekan: 'Gandekan',
  },
  doubtful: {
    sumber: {
      level: 'word',
      notBefore: ORDINARY_AFTER_SUMBER,
    },
    bumi: { level: 'rare', notBefore: ['ini', 'kita', 'pertiwi', 'perkemahan'] },
    sewu: { level: 'rare', notBefore: ['ewu', 'rupiah', 'pak', 'bu', 'mas', 'mbak', 'min'] },
    jajar: { level: 'rare', notBefore: ['genjang'] },
    pajang: { level: 'rare', notBefore: ['an'] },
    mojo: { level: 'word', notBefore: ['lomo', 'kerto'] },
    joglo: { level: 'word', notBefore: ['rumah'] },
    manahan: { level: 'word', notBefore: [] },
    jagalan: { level: 'word', notBefore: [] },
    kauman: { level: 'word', notBefore: [] },
    timuran: { level: 'word', notBefore: [] },
    'kampung baru': { level: 'word', notBefore: [] },
    gajahan: { level: 'word', notBefore: [] },
    semanggi: { level: 'word', notBefore: [] },
    gilingan: { level: 'word', notBefore: ['padi', 'beras', 'daging', 'bakso', 'tebu', 'kopi'] },
  },
  neighbours: [
    'Sukoharjo', 'Boyolali', 'Karanganyar', 'Klaten', 'Sragen', 'Wonogiri', 'Kartasura', 'Kartosuro', 'Colomadu',
    'Palur', 'Solo Baru', 'Makamhaji', 'Gumpang', 'Ngemplak', 'Gentan', 'Mojolaban',
  ],
};
