/** Invented comments for the benches. Everything follows from the index, so that all sides get the same page. */

export const POST = 'BENCHpost01';
export const POST_URL = `https://www.instagram.com/p/${POST}/`;
export const OWNER = 'kec_contoh';

/** One in twenty is tracked beforehand, one in ten reads like a complaint. */
const TRACKED_EVERY = 20;
const COMPLAINT_EVERY = 10;

const COMPLAINTS = [
  'Pak, jalan di depan pasar berlubang sudah dua minggu, motor sering jatuh',
  'Min, lampu jalan di gang 3 mati sejak Senin, gelap sekali kalau malam',
  'Air PDAM keruh tiga hari ini, mohon dicek di RT 02',
  'Sampah di ujung gang belum diangkut, baunya sampai rumah',
  'Selokan mampet, kalau hujan air masuk ke teras',
];
const CHATTER = [
  'Mantap, terima kasih infonya',
  'Semoga lancar acaranya ya',
  'Keren sekali, ditunggu lagi tahun depan',
  'Hadir bersama keluarga, ramai dan tertib',
  'Selamat untuk semua panitia dan warga',
  'Nyimak dulu',
];

export interface BenchComment {
  id: string;
  author: string;
  text: string;
  /** ISO 8601 */
  at: string;
}

export function benchComment(index: number): BenchComment {
  const pool = index % COMPLAINT_EVERY === 3 ? COMPLAINTS : CHATTER;
  return {
    id: `179${String(index).padStart(14, '0')}`,
    author: `warga.contoh.${index}`,
    text: `${pool[index % pool.length] ?? ''} (${index})`,
    at: new Date(Date.UTC(2026, 10, 1) + index * 61_000).toISOString(),
  };
}

/** Indexes below `count` that read like a complaint. */
export function hintedIndexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => index % COMPLAINT_EVERY === 3);
}

/** Indexes below `count` that are tracked beforehand. */
export function trackedIndexes(count: number): number[] {
  return Array.from({ length: Math.floor(count / TRACKED_EVERY) }, (_, n) => n * TRACKED_EVERY);
}
