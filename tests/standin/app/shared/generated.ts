import { minutes } from './boot';

const MATTERS = [
  'Jalan rusak di depan sekolah, mohon ditambal.',
  'Lampu jalan mati, malam gelap sekali.',
  'Sampah belum diangkut sejak kemarin lusa.',
  'Terima kasih, pelayanannya cepat.',
  'Parkir sembarangan bikin macet tiap sore.',
  'Got mampet, air meluap ke jalan kampung.',
  'Kapan jadwal vaksin kucing?',
  'Air keruh dan kecil alirannya, sudah dua hari.',
];

export interface Generated {
  n: number;
  author: string;
  text: string;
  at: number;
}

/** `count` comments by invented people, the same at each load. */
export function generatedComments(count: number, first = 0): Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const n = first + index;
    return {
      n,
      author: `warga${n}.contoh`,
      text: `${MATTERS[n % MATTERS.length] ?? ''} (RT ${(n % 9) + 1} RW ${(n % 14) + 1})`,
      at: minutes(n * 7 + 3),
    };
  });
}
