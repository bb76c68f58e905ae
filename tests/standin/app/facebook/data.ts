import { days, hours, minutes } from '../shared/boot';

/** Invented people only. The account in use is the Page of a kecamatan. */
export interface Person {
  /** Digits of profile.php?id= */
  uid: string;
  name: string;
  /** Address name, where there is one. */
  vanity?: string;
}

export const ME: Person = { uid: '61550000000001', name: 'Kecamatan Jebres Contoh', vanity: 'kec.jebres.contoh' };

export const PEOPLE = {
  rina: { uid: '100090000000002', name: 'Rina Contoh' },
  budi: { uid: '100090000000003', name: 'Budi Contoh', vanity: 'budi.contoh' },
  siti: { uid: '100090000000004', name: 'Siti Contoh' },
  joko: { uid: '100090000000005', name: 'Joko Contoh' },
  kabar: { uid: '61550000000009', name: 'Kabar Solo Contoh', vanity: 'kabar.solo.contoh' },
} as const satisfies Record<string, Person>;

export interface Comment {
  /** Digits */
  id: string;
  author: Person;
  text: string;
  at: number;
  /** The site's own guess of the text's language. */
  lang?: string;
  /** Somebody mentioned in front of the text. */
  mention?: Person;
  photo?: boolean;
  replies: Comment[];
}

export interface Post {
  /** Digits that stand beside comment ids in base64. */
  id: string;
  pfbid: string;
  owner: Person;
  text: string;
  at: number;
  comments: Comment[];
  /** Come with "more comments". */
  more: Comment[];
  /** Which of the two address forms links to it. */
  form: 'permalink' | 'posts';
}

let next = 4100;
const comment = (author: Person, at: number, text: string, rest: Partial<Comment> = {}): Comment => {
  next += 1;
  return { id: `90000000000${next}`, author, at, text, replies: [], ...rest };
};

const { rina, budi, siti, joko, kabar } = PEOPLE;

const STORY =
  'Kronologi: Senin malam listrik padam, lalu lampu penerangan di sepanjang gang tidak pernah hidup lagi. Sudah lapor ke ketua RT, katanya sudah diteruskan. ' +
  'Selasa ada petugas datang memotret tiang, tetapi sampai hari ini belum ada perubahan. Kemarin malam ada pengendara motor menabrak pot karena gelap. ' +
  'Mohon dibantu supaya ada kepastian kapan diperbaiki, sebab banyak anak mengaji lewat gang ini selepas isya.';

export const POSTS: Post[] = [
  {
    id: '122100000000000001',
    pfbid: 'pfbid0contohJebresKerjaBakti1aBcDeFgHiJkLmNoPq',
    owner: ME,
    at: days(2),
    form: 'permalink',
    text: 'Kerja bakti Minggu pagi di Pucangsawit berjalan lancar. Silakan sampaikan keluhan lingkungan Anda di kolom komentar.',
    comments: [
      comment(rina, hours(2), 'Min, jembatan kecil di RW 07 pagarnya lepas, bahaya buat anak sekolah 😢'),
      comment(budi, hours(6), 'talang kantor kelurahan bocor, pas udan ruang tunggu dadi kolam', {
        lang: 'jv-ID',
        replies: [comment(siti, hours(5), 'leres pak, minggu wingi nggih ngaten', { mention: budi, lang: 'jv-ID' })],
      }),
      comment(siti, hours(27), STORY, { photo: true }),
      comment(joko, days(3), 'Terima kasih, taman dekat sungai jadi bersih.', {
        replies: [comment(ME, days(3) + 3_600_000, 'Terima kasih kembali Pak Joko.', { mention: joko })],
      }),
    ],
    more: [comment(rina, days(15), 'Warung di trotoar depan puskesmas menutup jalan kursi roda.')],
  },
  {
    id: '122100000000000002',
    pfbid: 'pfbid0contohJebresLoketBaru2aBcDeFgHiJkLmNoPqR',
    owner: ME,
    at: days(8),
    form: 'posts',
    text: 'Loket layanan pindah ke lantai satu mulai pekan ini.',
    comments: [
      comment(budi, minutes(50), 'KTP sudah tiga bulan belum jadi, alasannya blangko kosong terus. Sampai kapan?'),
      comment(siti, hours(30), 'Nomor antrean habis jam 9 pagi 😡'),
    ],
    more: [],
  },
  {
    id: '122100000000000003',
    pfbid: 'pfbid0contohKabarGenangan3aBcDeFgHiJkLmNoPqRsT',
    owner: kabar,
    at: hours(8),
    form: 'posts',
    text: 'Genangan setinggi lutut di bawah rel sore ini.',
    comments: [
      comment(joko, hours(1), '<img src=x onerror="window.__ran=1"> banyune durung asat'),
      comment(rina, hours(3), 'Hati-hati yang bawa motor'),
    ],
    more: [],
  },
];

export interface Message {
  id: string;
  from: Person;
  at: number;
  text: string;
  photo?: boolean;
  quoted?: string;
}

export interface Thread {
  /** Digits of the address; for two people it is the other one's id. */
  id: string;
  partner: Person;
  /** Under /messages/e2ee/t/. */
  encrypted: boolean;
  messages: Message[];
}

let nextMessage = 20;
const ordinary = (from: Person, at: number, text: string, rest: Partial<Message> = {}): Message => {
  nextMessage += 1;
  return { id: `mid.$cFbContohSolo${nextMessage}`, from, at, text, ...rest };
};
const sealed = (from: Person, at: number, text: string): Message => {
  nextMessage += 1;
  return { id: `100090000000001@msgr.71400000000000${nextMessage}`, from, at, text };
};

export const THREADS: Thread[] = [
  {
    id: rina.uid,
    partner: rina,
    encrypted: false,
    messages: [
      ordinary(rina, days(8), 'Selamat siang, jam layanan sampai pukul berapa ya?'),
      ordinary(ME, days(8) + 900_000, 'Selamat siang Ibu, sampai pukul 15.30.'),
      ordinary(rina, hours(4), 'Pak, saluran air depan rumah tertutup cor proyek.\nSekarang air masuk ke teras. RT 03 RW 11 Jebres'),
      ordinary(rina, hours(4) + 30_000, '', { photo: true }),
      ordinary(rina, minutes(30), 'mohon segera ya pak', { quoted: 'Selamat siang Ibu, sampai pukul 15.30.' }),
    ],
  },
  {
    id: '7140000000000001',
    partner: budi,
    encrypted: true,
    messages: [
      sealed(budi, hours(29), 'Pak, ada pungli parkir di pasar. Mohon identitas saya dirahasiakan'),
      sealed(budi, hours(28), 'iya'),
      sealed(ME, hours(28) + 120_000, 'Baik Pak, kami jaga kerahasiaannya.'),
      sealed(budi, hours(27), 'iya'),
    ],
  },
];
