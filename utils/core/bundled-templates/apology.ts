import { about, bundle } from './bundle';

/** Mohon maaf: late, not finished, or not possible now. No excuse and no new promise of a date. */
export const apology = bundle('apology', [
  {
    key: 'umum',
    title: 'Mohon maaf, belum selesai',
    formal:
      'Mohon maaf, Bapak/Ibu. Penanganan aduan {nomor} belum selesai dan melewati batas waktu kami. Aduan ini ' +
      'tetap kami kawal, dan perkembangannya kami sampaikan di sini.',
    informal:
      'Mohon maaf, Kak. Aduan {nomor} belum selesai dan sudah melewati batas waktu kami. Tetap kami kawal, dan ' +
      'perkembangannya kami kabarkan di sini ya.',
  },
  {
    key: 'baru-dibalas',
    title: 'Mohon maaf, baru membalas',
    formal:
      'Mohon maaf kami baru membalas, Bapak/Ibu. Laporan sudah kami catat dengan nomor {nomor} dan kami teruskan ' +
      'kepada petugas. Perkembangannya kami sampaikan di sini.',
    informal:
      'Maaf baru membalas, Kak. Laporannya sudah kami catat dengan nomor {nomor} dan kami teruskan ke petugas. ' +
      'Perkembangannya kami kabarkan di sini ya.',
  },
  {
    key: 'belum-dapat',
    title: 'Mohon maaf, belum dapat ditindaklanjuti',
    formal:
      'Mohon maaf, Bapak/Ibu. Setelah kami periksa, aduan {nomor} belum dapat kami tindak lanjuti saat ini. Bila ' +
      'memerlukan penjelasan, silakan balas di sini; dengan senang hati kami jelaskan.',
    informal:
      'Mohon maaf, Kak. Setelah kami cek, aduan {nomor} belum bisa kami tindak lanjuti saat ini. Kalau perlu ' +
      'penjelasan, balas di sini ya, dengan senang hati kami jelaskan.',
  },
  {
    key: 'sudah-selesai',
    title: 'Mohon maaf atas lamanya, sudah selesai',
    formal:
      'Mohon maaf penanganannya memerlukan waktu, Bapak/Ibu. Aduan {nomor} kini sudah selesai ditangani. Terima ' +
      'kasih atas kesabaran dan laporannya.',
    informal:
      'Maaf penanganannya perlu waktu, Kak. Aduan {nomor} sekarang sudah selesai ditangani. Terima kasih sudah ' +
      'sabar dan sudah melapor ya.',
  },
  {
    key: 'dm',
    title: 'Mohon maaf, belum selesai (DM)',
    formal:
      'Mohon maaf, Bapak/Ibu {nama}. Penanganan aduan {nomor} di {unit} belum selesai. Kabar berikutnya kami ' +
      'sampaikan lewat pesan ini tanpa perlu Bapak/Ibu tanyakan lagi.',
    informal:
      'Mohon maaf, Kak {nama}. Aduan {nomor} di {unit} belum selesai. Kabar berikutnya kami kirim lewat pesan ' +
      'ini, jadi Kakak tidak perlu menanyakan lagi ya.',
  },
  about(
    'jalan_trotoar',
    'Mohon maaf, jalan belum diperbaiki',
    'Mohon maaf, Bapak/Ibu. Perbaikan jalan pada aduan {nomor} belum dapat diselesaikan tepat waktu. Mohon tetap ' +
      'berhati-hati saat melintas; perkembangannya kami sampaikan di sini.',
    'Mohon maaf, Kak. Perbaikan jalan pada aduan {nomor} belum selesai tepat waktu. Tetap hati-hati saat melintas ' +
      'ya; perkembangannya kami kabarkan di sini.',
  ),
  about(
    'lampu_jalan',
    'Mohon maaf, lampu belum menyala',
    'Mohon maaf, Bapak/Ibu. Lampu jalan pada aduan {nomor} belum selesai ditangani tepat waktu. Mohon tetap ' +
      'berhati-hati saat melintas malam hari; perkembangannya kami sampaikan di sini.',
    'Mohon maaf, Kak. Lampu jalan pada aduan {nomor} belum selesai ditangani tepat waktu. Tetap hati-hati kalau ' +
      'lewat malam ya; perkembangannya kami kabarkan di sini.',
  ),
  about(
    'sampah_lingkungan',
    'Mohon maaf, sampah belum terangkut',
    'Mohon maaf, Bapak/Ibu. Sampah pada aduan {nomor} belum terangkut sesuai waktunya. Terus kami koordinasikan ' +
      'dengan petugas kebersihan, dan perkembangannya kami sampaikan di sini.',
    'Mohon maaf, Kak. Sampah pada aduan {nomor} belum terangkut sesuai waktunya. Terus kami koordinasikan dengan ' +
      'petugas kebersihan, dan perkembangannya kami kabarkan di sini ya.',
  ),
  about(
    'drainase_banjir',
    'Mohon maaf, genangan belum teratasi',
    'Mohon maaf, Bapak/Ibu. Saluran atau genangan pada aduan {nomor} belum selesai ditangani tepat waktu. Bila ' +
      'air mulai masuk rumah, mohon segera kabari ketua RT setempat.',
    'Mohon maaf, Kak. Saluran atau genangan pada aduan {nomor} belum selesai ditangani tepat waktu. Kalau air ' +
      'mulai masuk rumah, segera kabari ketua RT ya.',
  ),
]);
