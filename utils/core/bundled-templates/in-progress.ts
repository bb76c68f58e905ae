import { about, bundle } from './bundle';

/** Sedang ditangani: what is being done, honest when it takes longer. */
export const inProgress = bundle('inProgress', [
  {
    key: 'umum',
    title: 'Sedang ditangani',
    formal:
      'Bapak/Ibu, aduan {nomor} sedang ditangani petugas. Kabar berikutnya kami sampaikan paling lambat ' +
      '{tenggat}.',
    informal:
      'Kak, aduan {nomor} sedang ditangani petugas. Kabar berikutnya kami sampaikan paling lambat {tenggat} ya.',
  },
  {
    key: 'tanpa-tanggal',
    title: 'Sedang ditangani, tanpa tanggal',
    formal:
      'Bapak/Ibu, aduan {nomor} masih dalam penanganan petugas. Bila sudah selesai, hasilnya kami sampaikan di ' +
      'sini. Terima kasih atas kesabarannya.',
    informal:
      'Kak, aduan {nomor} masih ditangani petugas. Kalau sudah selesai, hasilnya kami kabarkan di sini. Terima ' +
      'kasih sudah sabar menunggu ya.',
  },
  {
    key: 'pengecekan',
    title: 'Sedang dicek di lokasi',
    formal:
      'Bapak/Ibu, aduan {nomor} sedang dicek petugas di lokasi. Hasil pengecekan dan langkah berikutnya kami ' +
      'sampaikan di sini.',
    informal:
      'Kak, aduan {nomor} sedang dicek petugas di lokasi. Hasil dan langkah berikutnya kami kabarkan di sini ya.',
  },
  about(
    'jalan_trotoar',
    'Ditangani: jalan',
    'Bapak/Ibu, penanganan jalan pada aduan {nomor} sedang berlangsung. Mohon berhati-hati dan mengurangi ' +
      'kecepatan di sekitar lokasi. Hasilnya kami sampaikan di sini.',
    'Kak, penanganan jalan pada aduan {nomor} sedang berlangsung. Pelan-pelan dulu di sekitar lokasi ya. Hasilnya ' +
      'kami kabarkan di sini.',
  ),
  about(
    'lampu_jalan',
    'Ditangani: lampu jalan',
    'Bapak/Ibu, lampu jalan pada aduan {nomor} sedang ditangani petugas. Bila nanti menyala lalu padam lagi, ' +
      'mohon kabari kami.',
    'Kak, lampu jalan pada aduan {nomor} sedang ditangani petugas. Kalau nanti menyala lalu mati lagi, kabari kami ya.',
  ),
  about(
    'sampah_lingkungan',
    'Ditangani: sampah',
    'Bapak/Ibu, pembersihan pada aduan {nomor} sedang berjalan. Hasilnya kami sampaikan di sini. Terima kasih ' +
      'sudah ikut menjaga kebersihan.',
    'Kak, pembersihan pada aduan {nomor} sedang berjalan. Hasilnya kami kabarkan di sini. Terima kasih sudah ikut ' +
      'menjaga kebersihan ya.',
  ),
  about(
    'drainase_banjir',
    'Ditangani: saluran atau genangan',
    'Bapak/Ibu, saluran pada aduan {nomor} sedang ditangani petugas. Bila hujan dan air kembali naik, mohon ' +
      'kabari kami di sini.',
    'Kak, saluran pada aduan {nomor} sedang ditangani petugas. Kalau hujan dan airnya naik lagi, kabari kami di ' +
      'sini ya.',
  ),
  about(
    'adminduk_surat',
    'Diproses: surat dan kependudukan',
    'Bapak/Ibu, aduan {nomor} sedang kami cek bersama petugas layanan. Perkembangannya kami sampaikan lewat DM ' +
      'agar data tetap aman.',
    'Kak, aduan {nomor} sedang kami cek bersama petugas layanan. Perkembangannya kami kabarkan lewat DM supaya ' +
      'datanya aman ya.',
  ),
  about(
    'bansos',
    'Diproses: bantuan sosial',
    'Bapak/Ibu, data pada aduan {nomor} sedang dicek petugas sosial. Penjelasannya kami sampaikan lewat DM agar ' +
      'data keluarga tetap aman.',
    'Kak, data pada aduan {nomor} sedang dicek petugas sosial. Penjelasannya kami kirim lewat DM supaya data ' +
      'keluarga aman ya.',
  ),
  about(
    'ketertiban_kebisingan',
    'Ditangani: ketertiban',
    'Bapak/Ibu, aduan {nomor} sedang ditangani petugas ketertiban bersama pengurus lingkungan. Bila masih ' +
      'terjadi, mohon kabari hari dan jamnya lewat DM.',
    'Kak, aduan {nomor} sedang ditangani petugas ketertiban bersama pengurus lingkungan. Kalau masih terjadi, ' +
      'kabari hari dan jamnya lewat DM ya.',
  ),
  about(
    'lalin_parkir_transport',
    'Ditangani: parkir dan lalu lintas',
    'Bapak/Ibu, aduan {nomor} sedang ditangani petugas perhubungan. Bila keadaan di lokasi belum berubah, mohon ' +
      'kabari hari dan jamnya.',
    'Kak, aduan {nomor} sedang ditangani petugas perhubungan. Kalau di lokasi belum berubah, kabari hari dan ' +
      'jamnya ya.',
  ),
  about(
    'pohon_taman',
    'Ditangani: pohon dan taman',
    'Bapak/Ibu, penanganan pohon pada aduan {nomor} sedang berjalan. Mohon memberi ruang bagi petugas dan ' +
      'kendaraan di lokasi.',
    'Kak, penanganan pohon pada aduan {nomor} sedang berjalan. Mohon beri ruang untuk petugas dan kendaraan di ' +
      'lokasi ya.',
  ),
  about(
    'air_pdam',
    'Ditangani: air bersih',
    'Bapak/Ibu, aduan {nomor} sedang ditangani Perumda Air Minum. Bila air belum kembali normal, mohon kabari ' +
      'kami di sini.',
    'Kak, aduan {nomor} sedang ditangani Perumda Air Minum. Kalau airnya belum normal, kabari kami di sini ya.',
  ),
]);
