import { days, hours, minutes } from '../shared/boot';
import { generatedComments } from '../shared/generated';

/** Invented people only. `kec_jebres_contoh` is the account in use. */
export const ME = 'kec_jebres_contoh';

export interface Person {
  handle: string;
  name: string;
  verified?: boolean;
}

const PEOPLE: Person[] = [
  { handle: ME, name: 'Kecamatan Jebres Contoh' },
  { handle: 'rina.contoh', name: 'Rina Contoh' },
  { handle: 'budi.contoh', name: 'Budi Contoh' },
  { handle: 'siti_contoh99', name: 'Siti Contoh' },
  { handle: 'joko.contoh', name: 'Joko Contoh' },
  { handle: 'dwi.contoh', name: 'Dwi Contoh' },
  { handle: 'warga_mojosongo_contoh', name: 'Warga Mojosongo (contoh)' },
  { handle: 'kabar_solo_contoh', name: 'Kabar Solo Contoh', verified: true },
  { handle: 'tono.contoh', name: 'Tono Contoh' },
];

/** A person by user name; made up when not listed. */
export function person(handle: string): Person {
  return PEOPLE.find((one) => one.handle === handle) ?? { handle, name: handle };
}

export interface Comment {
  /** 17 digits */
  id: string;
  author: string;
  text: string;
  at: number;
  likes: number;
  /** Words the translation toggle shows instead. */
  translation?: string;
  replies: Comment[];
}

export interface Post {
  code: string;
  owner: string;
  caption: string;
  at: number;
  likes: number;
  comments: Comment[];
  /** Come with "load more". */
  more: Comment[];
  /** How replies' permalinks look: under the parent with `/r/`, or as a comment of their own. */
  replyLinks: 'nested' | 'flat';
}

let next = 101;
const comment = (author: string, at: number, text: string, rest: Partial<Comment> = {}): Comment => {
  next += 1;
  return { id: `18076500000000${next}`, author, at, text, likes: 0, replies: [], ...rest };
};

const LONG = `Kronologi lengkap, mohon dibaca sampai habis. ${'Got mampet lagi, air masuk rumah, sudah lapor RT. '.repeat(2100)}`;

export const POSTS: Post[] = [
  {
    code: 'C9contohJb1',
    owner: ME,
    at: days(2),
    likes: 128,
    replyLinks: 'nested',
    caption:
      'Sugeng enjang, warga Jebres. Hari ini kerja bakti di Kelurahan Mojosongo.\nAda keluhan di lingkungan Anda? Tulis di kolom komentar, sertakan lokasi. #jebrescontoh',
    comments: [
      comment('rina.contoh', minutes(40), 'Min, jalan depan pasar Mojosongo berlubang, sudah tiga minggu belum ditambal. Tadi pagi ada yang jatuh 😢', { likes: 3 }),
      comment('budi.contoh', hours(2), 'PJU gang Mawar RT 02 RW 05 mati kabeh pak, peteng ndhedhet. Bocah-bocah wedi liwat.', {
        translation: 'All the street lights in gang Mawar are dead.',
        replies: [
          comment('tono.contoh', minutes(90), '@budi.contoh bener mas, wis seminggu iki'),
          comment('siti_contoh99', minutes(70), '@budi.contoh di gang sebelah juga mati'),
        ],
      }),
      comment('siti_contoh99', hours(22) - 30 * 60_000, 'sampah numpuk di TPS Pucangsawit, baunya smp rumah. kpn diangkut min??', { likes: 12 }),
      comment('joko.contoh', hours(26), 'Matur nuwun pak camat, got depan SD wis resik 👍', {
        replies: [comment(ME, hours(25), '@joko.contoh Sami-sami Pak Joko, nuwun sudah mengabari.')],
      }),
      comment('kabar_solo_contoh', hours(30), 'Parkir liar di depan RS bikin macet tiap sore, tarifnya seenaknya. Mohon ditertibkan.', { likes: 41 }),
      comment('dwi.contoh', days(5), 'Bansos tahap tiga kok nama ibu saya hilang dari daftar? Tahun lalu dapat.'),
      comment('tono.contoh', days(5), 'Mantap'),
    ],
    more: [
      comment('warga_mojosongo_contoh', days(6), 'Air PDAM keruh sejak Senin, RW 12. Mohon dicek.'),
      comment('rina.contoh', days(20), 'Taman bermain dekat kantor kelurahan ayunannya patah, bahaya buat anak.'),
    ],
  },
  {
    code: 'C9contohJb2',
    owner: ME,
    at: days(9),
    likes: 54,
    replyLinks: 'flat',
    caption: 'Jadwal layanan KTP-el keliling bulan ini. Bawa fotokopi KK.',
    comments: [
      comment('dwi.contoh', hours(3), 'Antre dari jam 7 tapi blangko habis. Gimana ini pelayanannya?', {
        replies: [comment('budi.contoh', hours(1), '@dwi.contoh sama kak, disuruh balik minggu depan')],
      }),
      comment('warga_mojosongo_contoh', days(1), 'Petugasnya ramah, tapi loketnya cuma satu.'),
    ],
    more: [],
  },
  {
    code: 'C9contohAn3',
    owner: 'kabar_solo_contoh',
    at: days(1),
    likes: 902,
    replyLinks: 'nested',
    caption: 'Genangan di simpang dekat stasiun sore ini.',
    comments: [
      comment('tono.contoh', minutes(15), '<img src=x onerror="window.__ran=1"> banjir maneh'),
      comment('joko.contoh', minutes(25), 'Lokasi: \u202Egnosojom\u202C dekat rel'),
      comment('siti_contoh99', minutes(35), 'javascript:window.__ran=1 cek link ini min'),
      comment('warga_mojosongo_contoh', minutes(45), LONG),
      comment('rina.contoh', minutes(55), '😭😭'),
    ],
    more: [],
  },
];

export function postByCode(code: string): Post | undefined {
  return POSTS.find((post) => post.code === code);
}

/** Comments for load tests, always the same for the same count. */
export function manyComments(count: number): Comment[] {
  return generatedComments(count).map(({ n, text, author, at }) => ({
    id: `1790${String(n).padStart(13, '0')}`,
    author,
    at,
    text,
    likes: n % 7,
    replies: [],
  }));
}

export interface Message {
  /** `mid.$…` */
  id: string;
  from: string;
  at: number;
  text: string;
  /** Drawn as a picture instead of text. */
  photo?: boolean;
  /** Text of the message it answers. */
  quoted?: string;
}

export interface Thread {
  /** Digits of the address. */
  id: string;
  /** The other person. */
  partner: string;
  unread: boolean;
  messages: Message[];
}

let nextMessage = 10;
const message = (from: string, at: number, text: string, rest: Partial<Message> = {}): Message => {
  nextMessage += 1;
  return { id: `mid.$cAAAContohSolo${nextMessage}x`, from, at, text, ...rest };
};

export const THREADS: Thread[] = [
  {
    id: '17840000000000001',
    partner: 'rina.contoh',
    unread: false,
    messages: [
      message('rina.contoh', days(3), 'Selamat siang min, mau tanya syarat pindah KK'),
      message(ME, days(3) + 600_000, 'Selamat siang Kak, silakan bawa KK lama dan KTP-el ke kelurahan.'),
      message('rina.contoh', hours(5), 'Min, pohon di Jl. Contoh Raya hampir tumbang kena kabel listrik.\nRT 04 RW 09, dekat pos kamling'),
      message('rina.contoh', hours(5) + 60_000, '', { photo: true }),
      message('rina.contoh', minutes(50), 'tolong dicek ya min, takut roboh pas hujan'),
    ],
  },
  {
    id: '17840000000000002',
    partner: 'budi.contoh',
    unread: true,
    messages: [
      message('budi.contoh', hours(27), 'Pak, drainase Gandekan mampet, pas hujan banyu mlebu omah'),
      message('budi.contoh', hours(26), 'iya'),
      message(ME, hours(26) + 60_000, 'Nggih Pak, mohon kirim patokan lokasinya.'),
      message('budi.contoh', hours(25), 'iya'),
      message('budi.contoh', hours(24), 'dekat jembatan, sebelah warung', { quoted: 'Nggih Pak, mohon kirim patokan lokasinya.' }),
    ],
  },
  {
    id: '17840000000000003',
    partner: 'siti_contoh99',
    unread: false,
    messages: [message('siti_contoh99', days(12), 'Makasih min infonya')],
  },
];

export function threadById(id: string): Thread | undefined {
  return THREADS.find((thread) => thread.id === id);
}
