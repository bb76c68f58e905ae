import { canonicalWord } from './word-forms';
import { foldText } from './fold-text';

/** Words of a place and where they stand in the text. */
export interface Span {
  words: string;
  start: number;
  end: number;
}

/** Words that go on with the sentence and are never part of a name. */
const ORDINARY = new Set(
  (
    'di ke dari yang dan atau ini itu tersebut tsb situ sini sana sebelah samping depan belakang dekat deket ' +
    'seberang arah menuju sampai hingga sepanjang sekitar antara masuk keluar utama umum raya kampung desa kecil ' +
    'besar lebar sempit buntu kaki tol aspal paving cor setapak tanah baru lama rusak rusaknya berlubang lubang ' +
    'bergelombang ambles amblas jelek parah hancur becek licin banjir tergenang genangan gelap mati padam macet ' +
    'ditutup tutup sudah belum tidak jangan banyak ada sangat sekali banget juga sering selalu masih lagi saja ' +
    'terus tolong mohon minta kapan kenapa bagaimana kok pak bu bapak ibu mas mbak min kak saya kami kita rumah ' +
    'warga orang kalau malam siang pagi sore hari untuk karena supaya agar biar dengan pada oleh satu dua saat ' +
    'waktu kondisi perlu butuh harus bisa mau mulai setelah sebelum tiap setiap semua lewat dilewati jam rt rw no ' +
    'nomor nya lho nih dong ya wes nggih njih kelurahan kecamatan kota kabupaten lampu sampah pohon air got ' +
    'selokan parkir liar berisik ribut bau menumpuk tumbang roboh miring rawan bahaya berbahaya bocor mampet ' +
    'meluap pju jalan jln jl gang anak siswa swasta adik sama buat online kopi malah selama'
  ).split(' '),
);

const PLACES =
  'masjid|mesjid|mushol?la|musala|langgar|gereja|kelenteng|klenteng|vihara|sekolah|sdn|smpn|' +
  'sman|smkn|(?:sd|smp|sma|smk)(?= (?:negeri|muh|al |islam|kristen|\\p{N}))|' +
  'kampus|universitas|pasar|stasiun|terminal|halte|puskesmas|rsud?|rumah sakit|balai|pendopo|kantor|taman|' +
  'lapangan|stadion|makam|jembatan|flyover|underpass|palang|perempatan|prapatan|pertigaan|protelon|simpang|' +
  'bangjo|bundaran|tugu|gapura|spbu|pom bensin|indomaret|alfamart|toko|warung|hotel|mall?|bank|apotek|polsek|' +
  'koramil|tps|embung|pabrik|museum|benteng|keraton|kraton';
const SIDES =
  'depan|dpn|belakang|blkg|mburi|ngarep|samping|sebelah|dekat|deket|cedhak|seberang|sebrang|pojok|utara|' +
  'selatan|timur|barat|lor|kidul|wetan|kulon';

/** RT and RW, in digits or Roman numerals: "RT 03/RW 05", "rt3 rw5", "RT/RW 03/05", "rt 2/7". */
export function findRtRw(text: string): { rt: string | null; rw: string | null } {
  const pair =
    /(?<![\p{L}\p{N}])rt\s*[./-]?\s*rw\.?\s*:?\s*0*(\d{1,3})\s*[/-]\s*0*(\d{1,3})(?!\d)/iu.exec(text)
    ?? /(?<![\p{L}\p{N}])rt\.?\s*:?\s*0*(\d{1,3})\s*\/\s*0*(\d{1,3})(?!\d)/iu.exec(text);
  if (pair !== null) return { rt: pair[1] ?? null, rw: pair[2] ?? null };
  return { rt: neighbourhood(text, 'rt'), rw: neighbourhood(text, 'rw') };
}

function neighbourhood(text: string, unit: 'rt' | 'rw'): string | null {
  const number = '(?:0*(\\d{1,3})(?!\\d)|([ivx]{1,6})(?!\\p{L}))';
  const found = new RegExp(`(?<!\\p{L})${unit}\\.?\\s*:?\\s*${number}`, 'iu').exec(text);
  if (found === null) return null;
  return found[1] ?? String(fromRoman((found[2] ?? '').toLowerCase()));
}

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "Jl. Slamet Riyadi" from "jln slamet riyadi rusak". The bare word "jalan" counts only before a name. */
export function findStreet(text: string): Span | null {
  for (const match of text.matchAll(/(?<!\p{L})(jl|jln|jalan|gg|gang)\b\.?\s*/giu)) {
    const kind = (match[1] ?? '').toLowerCase();
    const start = match.index;
    const from = start + match[0].length;
    const name = nameAt(text, from, kind === 'gg' || kind === 'gang');
    if (name === null) continue;
    const proper = /^\p{Lu}/u.test(name.words);
    const led = /(?:^|[^\p{L}])(?:di|sepanjang|ruas|dekat|depan)\s+$/iu.test(text.slice(0, start));
    if (kind === 'jalan' && !proper && !led) continue;
    const label = kind.startsWith('g') ? 'Gang' : 'Jl.';
    return { words: `${label} ${proper ? name.words : titleCase(name.words)}`, start, end: name.end };
  }
  return null;
}

/** One word of a name: with a title's full stop, or plain, or a number. */
const NAME_WORD = /(?:^|[ ])((?:dr|kh|kol|mayjen|brigjen|ir|prof|r|ki|rm)\.|[\p{L}'’]+|\p{N}+)/giu;

/** Up to four words of a name from `from`, null when the sentence just goes on. */
function nameAt(text: string, from: number, numbers: boolean): { words: string; end: number } | null {
  let end = from;
  let count = 0;
  for (const match of text.slice(from, from + 80).matchAll(NAME_WORD)) {
    const word = match[1] ?? '';
    if (from + match.index !== end || count === 4) break;
    const number = /^\p{N}/u.test(word);
    if (number ? !numbers : ORDINARY.has(canonicalWord(foldText(word))) || ORDINARY.has(foldText(word))) break;
    end = from + match.index + match[0].length;
    count += 1;
  }
  return count === 0 ? null : { words: text.slice(from, end).trim(), end };
}

function titleCase(words: string): string {
  return words.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const LANDMARK = new RegExp(
  `(?<!\\p{L})(?:(${SIDES})\\s+|(?:di|neng|nang|ning|ing)\\s+)?(${PLACES})(?!\\p{L})`,
  'giu',
);

/**
 * "depan Pasar Legi", "di masjid Al Huda": as written. Small letters count only after "di" or a side word; "puskesmas
 * penuh" is no place.
 */
export function findLandmark(text: string): string | null {
  for (const match of text.matchAll(LANDMARK)) {
    const from = match.index + match[0].length;
    const name = nameAt(text, from, true)?.words ?? null;
    const led = match[0].length > (match[2]?.length ?? 0);
    const proper = name !== null && /^[\p{Lu}\p{N}]/u.test(name);
    if (match[1] === undefined && (name === null || !(led || proper))) continue;
    const noun = match[1] === undefined ? (match[2] ?? '') : match[0];
    return name === null ? noun : `${noun} ${name.split(' ').slice(0, proper ? 3 : 2).join(' ')}`;
  }
  return null;
}
