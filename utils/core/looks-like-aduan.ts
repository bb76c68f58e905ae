import { categorise, speaksOfCity, type CategoryGuess } from './categorise';
import { tokenise } from './fold-text';
import { findPlace, isPrecise } from './gazetteer';
import { findTerms, quoteHits, termIndex } from './terms';

export type SignalKind =
  /** Something is broken, missing, in the way. */
  | 'problem'
  /** Work is asked for: repair, cut, collect, restore order. */
  | 'repair'
  /** Polite asking of any kind. */
  | 'request'
  /** The writer calls it a complaint. */
  | 'complaint'
  | 'duration'
  | 'place'
  | 'praise'
  | 'prayer'
  /** When, where, how much: a question about an event or a service. */
  | 'question'
  | 'laugh';

export interface AduanGuess {
  /** Conservative: false when unsure. */
  aduan: boolean;
  category: CategoryGuess | null;
  /** What spoke for it and against it, with the words as written. */
  signals: { kind: SignalKind; words: string[] }[];
}

/** Phrases as in categories.ts. */
const PHRASES: Readonly<Record<Exclude<SignalKind, 'place'>, readonly string[]>> = {
  problem: [
    'rusak*', 'berlubang', 'lubang', 'bergelombang', 'mati', 'padam', 'mampet', 'buntu', 'tersumbat', 'bocor*',
    'banjir*', 'tergenang', 'genangan', 'meluap', 'luber', 'menumpuk', 'numpuk', 'bau', 'kotor', 'macet*',
    'semrawut', 'roboh', 'tumbang', 'miring', 'patah', 'ambles', 'amblas', 'ambrol', 'longsor', 'retak', 'gelap',
    'keruh', 'berisik', 'bising*', 'ribut', 'mengganggu', 'terganggu', 'meresahkan', 'bahaya', 'berbahaya',
    'membahayakan', 'liar', 'pungli', 'pungutan', 'dipersulit', 'kecelakaan', 'celaka', 'jatuh', 'becek', 'licin',
    'terbengkalai', 'mangkrak', 'dibiarkan', 'menjuntai', 'putus', 'kecewa', 'sembarangan', 'menyerobot',
    'belum diperbaiki', 'belum perbaikan', 'belum tindakan', 'belum tindak', 'belum diangkut', 'belum jadi',
    'belum dapat', 'belum cair', 'belum menerima', 'belum mendapat*', 'tidak mendapat*', 'tidak pernah mendapat*',
    'tidak dapat bantuan', 'tidak lancar', 'belum terima', 'belum respon*', 'belum tanggapan', 'belum ditangani',
    'belum menyala', 'tidak diangkut', 'tidak menyala', 'tidak hidup', 'tidak keluar', 'tidak mengalir',
    'tidak berfungsi', 'tidak ditanggapi', 'tidak respon*', 'tidak direspon*', 'tidak terdaftar',
    'tidak pernah dapat', 'tidak diambil', 'tidak tindak', 'tidak tepat sasaran', 'tidak ramah', 'tidak sopan',
    'dicuri', 'maling', 'rawan', 'memaksa', 'asap', 'jutek', 'ketus', 'judes', 'mlaku tidak', 'lambat', 'error',
    'eror',
  ],
  repair: [
    'diperbaiki', 'perbaikan', 'perbaiki', 'memperbaiki', 'ditertibkan', 'tertibkan', 'penertiban', 'ditindak*',
    'menindak', 'tindak lanjut', 'dibersihkan', 'pembersihan', 'dipangkas', 'pemangkasan', 'perantingan',
    'ditebang', 'penebangan', 'diangkut', 'pengangkutan', 'diaspal', 'pengaspalan', 'dipasang', 'pemasangan',
    'ditegur', 'ditinjau', 'sidak', 'dikeruk', 'pengerukan', 'fogging', 'dibenahi', 'ditambal', 'diganti',
  ],
  request: [
    'mohon', 'tolong', 'minta', 'segera', 'solusi*', 'dibantu', 'bantuannya', 'dicek', 'perhatian', 'penjelasan',
  ],
  complaint: [
    'lapor', 'laporan', 'melapor', 'melaporkan', 'laporkan', 'aduan', 'mengadu*', 'pengaduan', 'keluhan',
    'mengeluh*', 'wadul', 'komplain',
  ],
  duration: [
    'sudah hari', 'sudah minggu', 'sudah bulan', 'sudah tahun', 'seminggu', 'sebulan', 'setahun', 'berbulan*',
    'bertahun*', 'berhari*', 'sudah lama', 'sejak', 'setiap hari', 'setiap malam', 'tiap hari', 'tiap malam',
    'tiap hujan', 'setiap hujan', 'terus menerus', 'berkali*', 'sering', 'pendak udan',
  ],
  praise: [
    'mantap*', 'mantul', 'keren*', 'hebat', 'salut', 'bagus', 'top', 'sukses*', 'semangat', 'smangat',
    'alhamdulillah', 'jos*', 'apik', 'bangga', 'terbaik', 'selamat atas', 'selamat ulang', 'apresiasi',
    'terimakasih infonya', 'kasih infonya',
  ],
  prayer: [
    'semoga', 'smoga', 'mugi*', 'aamiin', 'amin', 'amiin', 'turut berduka', 'duka', 'husnul', 'innalillahi',
    'sehat selalu', 'lekas sembuh', 'cepat sembuh',
  ],
  question: [
    'htm', 'tiket', 'jadwal', 'acara', 'jam berapa', 'bayar berapa', 'daftar', 'pendaftaran', 'syarat*', 'kuota',
    'lomba', 'konser', 'cfd', 'buka jam', 'apakah', 'apa boleh', 'boleh tidak', 'kapan mulai', 'link',
    'info lowongan', 'cara', 'caranya', 'bagaimana cara', 'mana ya',
  ],
  laugh: ['wkwk*', 'wkw*', 'haha*', 'hehe*', 'awok*', 'ngakak', 'kwkw*'],
};

const INDEX = termIndex(
  Object.entries(PHRASES).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ phrase, of: kind as Exclude<SignalKind, 'place'>, weight: 1 })),
  ),
);

/** What each kind of signal weighs; a known category counts as `CATEGORY`. */
const WEIGHTS: Readonly<Record<SignalKind, number>> = {
  problem: 2,
  repair: 2,
  request: 1,
  complaint: 1,
  duration: 1,
  place: 1,
  praise: -2,
  prayer: -2,
  question: -1,
  laugh: -1,
};
const CATEGORY = 1;
const ENOUGH = 3;
const READ = 3000;

/**
 * Whether a comment reads like a complaint that needs a civic answer, rather than chatter, praise, a greeting or a
 * question about an event. Needs a problem, or a request with a place or a duration, and a known category or place.
 */
export function looksLikeAduan(text: string): AduanGuess {
  const read = text.slice(0, READ);
  const hits = Map.groupBy(findTerms(tokenise(read), INDEX), (hit) => hit.term.of);
  const category = categorise(read);
  const civic = category !== null || speaksOfCity(read);
  const place = findPlace(read);
  const signals: AduanGuess['signals'] = [...hits].map(([kind, found]) => ({ kind, words: quoteHits(read, found) }));
  const where = place.street ?? place.landmark ?? place.kelurahan[0] ?? null;
  if (isPrecise(place) || where !== null) signals.push({ kind: 'place', words: where === null ? [] : [where] });
  const has = (kind: SignalKind) => signals.some((signal) => signal.kind === kind);
  const weight = signals.reduce((sum, { kind }) => sum + WEIGHTS[kind], civic ? CATEGORY : 0);
  const about = civic || has('place');
  const pressing = (has('request') || has('complaint')) && (has('place') || has('duration'));
  const asks = has('problem') || has('repair') || pressing;
  return { aduan: about && asks && weight >= ENOUGH, category, signals };
}
