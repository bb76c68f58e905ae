import { about, bundle } from './bundle';

/** Aduan diterima: thanks, the number, when there will be news. */
export const acknowledge = bundle('acknowledge', [
  {
    key: 'umum',
    title: 'Aduan diterima',
    formal:
      'Terima kasih atas laporan Bapak/Ibu. Aduan sudah kami catat dengan nomor {nomor}. Perkembangannya kami ' +
      'sampaikan paling lambat {tenggat}.',
    informal:
      'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor}. Perkembangannya kami kabarkan paling ' +
      'lambat {tenggat} ya.',
  },
  {
    key: 'tanpa-tanggal',
    title: 'Aduan diterima, tanpa tanggal',
    formal:
      'Terima kasih atas laporan Bapak/Ibu. Aduan sudah kami catat dengan nomor {nomor} dan akan kami periksa ' +
      'bersama petugas. Perkembangannya kami sampaikan di sini.',
    informal:
      'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan akan kami cek bersama petugas. ' +
      'Perkembangannya kami kabarkan di sini ya.',
  },
  {
    key: 'wilayah',
    title: 'Aduan diterima, sebut kelurahan',
    formal:
      'Terima kasih, Bapak/Ibu. Laporan di Kelurahan {kelurahan} ini sudah kami catat dengan nomor {nomor} dan ' +
      'kami teruskan untuk pengecekan. Perkembangannya kami sampaikan paling lambat {tenggat}.',
    informal:
      'Terima kasih, Kak. Laporan di Kelurahan {kelurahan} ini sudah kami catat dengan nomor {nomor} dan kami ' +
      'teruskan untuk dicek. Kabarnya kami sampaikan paling lambat {tenggat} ya.',
  },
  {
    key: 'dm',
    title: 'Aduan diterima (DM)',
    formal:
      'Terima kasih, Bapak/Ibu {nama}. Laporan sudah dicatat di {unit} dengan nomor {nomor}. Mohon nomor ini ' +
      'disimpan untuk menanyakan perkembangan. Kabar berikutnya kami sampaikan lewat pesan ini paling lambat ' +
      '{tenggat}.',
    informal:
      'Terima kasih sudah melapor, Kak {nama}. Laporannya sudah kami catat dengan nomor {nomor}. Disimpan ya, ' +
      'untuk menanyakan perkembangan. Kabar berikutnya kami kirim lewat pesan ini paling lambat {tenggat}.',
  },
  about(
    'jalan_trotoar',
    'Aduan diterima: jalan',
    'Terima kasih atas laporan kondisi jalan ini, Bapak/Ibu. Sudah kami catat dengan nomor {nomor} untuk dicek ' +
      'petugas di lokasi. Mohon berhati-hati saat melintas. Perkembangannya kami sampaikan paling lambat ' +
      '{tenggat}.',
    'Terima kasih laporan jalannya, Kak. Sudah kami catat dengan nomor {nomor} untuk dicek petugas di lokasi. ' +
      'Hati-hati saat melintas ya. Perkembangannya kami kabarkan paling lambat {tenggat}.',
  ),
  about(
    'lampu_jalan',
    'Aduan diterima: lampu jalan',
    'Terima kasih atas laporan lampu jalan ini, Bapak/Ibu. Sudah kami catat dengan nomor {nomor} untuk dicek ' +
      'petugas penerangan jalan. Perkembangannya kami sampaikan paling lambat {tenggat}.',
    'Terima kasih laporan lampu jalannya, Kak. Sudah kami catat dengan nomor {nomor} untuk dicek petugas ' +
      'penerangan jalan. Kabarnya kami sampaikan paling lambat {tenggat} ya.',
  ),
  about(
    'sampah_lingkungan',
    'Aduan diterima: sampah',
    'Terima kasih atas laporan kebersihan lingkungan ini, Bapak/Ibu. Sudah kami catat dengan nomor {nomor} dan ' +
      'kami koordinasikan dengan petugas kebersihan. Perkembangannya kami sampaikan paling lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan petugas ' +
      'kebersihan. Kabarnya kami sampaikan paling lambat {tenggat} ya.',
  ),
  about(
    'drainase_banjir',
    'Aduan diterima: saluran atau genangan',
    'Terima kasih atas laporan saluran dan genangan ini, Bapak/Ibu. Sudah kami catat dengan nomor {nomor} untuk ' +
      'dicek petugas. Bila air mulai masuk rumah, mohon segera kabari ketua RT setempat. Perkembangannya kami ' +
      'sampaikan paling lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} untuk dicek petugas. Kalau air mulai ' +
      'masuk rumah, segera kabari ketua RT ya. Kabar dari kami paling lambat {tenggat}.',
  ),
  about(
    'adminduk_surat',
    'Aduan diterima: surat dan kependudukan',
    'Terima kasih, Bapak/Ibu. Keluhan layanan ini sudah kami catat dengan nomor {nomor} dan kami cek bersama ' +
      'petugas layanan. Demi keamanan data, mohon tidak menulis NIK atau No. KK di komentar. Perkembangannya kami ' +
      'sampaikan paling lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan kami cek bersama petugas layanan. ' +
      'Supaya datanya aman, jangan tulis NIK atau No. KK di komentar ya. Kabarnya kami sampaikan paling lambat ' +
      '{tenggat}.',
  ),
  about(
    'bansos',
    'Aduan diterima: bantuan sosial',
    'Terima kasih, Bapak/Ibu. Pertanyaan bantuan sosial ini sudah kami catat dengan nomor {nomor} untuk dicek ' +
      'petugas. Demi keamanan data, mohon tidak menulis NIK atau No. KK di komentar. Hasil pengecekan kami ' +
      'sampaikan paling lambat {tenggat}.',
    'Terima kasih, Kak. Soal bantuan sosial ini sudah kami catat dengan nomor {nomor} untuk dicek petugas. Supaya ' +
      'datanya aman, jangan tulis NIK atau No. KK di komentar ya. Hasil pengecekannya kami kabarkan paling lambat ' +
      '{tenggat}.',
  ),
  about(
    'ketertiban_kebisingan',
    'Aduan diterima: ketertiban',
    'Terima kasih atas laporan Bapak/Ibu. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan ' +
      'petugas ketertiban serta pengurus lingkungan. Rincian yang sensitif dapat disampaikan lewat DM. ' +
      'Perkembangannya kami sampaikan paling lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan petugas ' +
      'ketertiban dan pengurus lingkungan. Rincian yang sensitif boleh lewat DM ya. Kabar dari kami paling lambat ' +
      '{tenggat}.',
  ),
  about(
    'lalin_parkir_transport',
    'Aduan diterima: parkir dan lalu lintas',
    'Terima kasih atas laporan Bapak/Ibu. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan ' +
      'petugas perhubungan. Foto yang memuat wajah atau pelat nomor mohon dikirim lewat DM. Perkembangannya kami ' +
      'sampaikan paling lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan petugas ' +
      'perhubungan. Kalau ada foto wajah atau pelat nomor, kirim lewat DM saja ya. Kabar dari kami paling lambat ' +
      '{tenggat}.',
  ),
  about(
    'pohon_taman',
    'Aduan diterima: pohon dan taman',
    'Terima kasih atas laporan Bapak/Ibu. Sudah kami catat dengan nomor {nomor} untuk dicek petugas pertamanan. ' +
      'Mohon menjaga jarak bila ada dahan yang rawan jatuh. Perkembangannya kami sampaikan paling lambat ' +
      '{tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} untuk dicek petugas pertamanan. Jaga ' +
      'jarak dulu kalau ada dahan yang rawan jatuh ya. Kabar dari kami paling lambat {tenggat}.',
  ),
  about(
    'air_pdam',
    'Aduan diterima: air bersih',
    'Terima kasih atas laporan Bapak/Ibu. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan ' +
      'Perumda Air Minum. Nomor pelanggan mohon tidak ditulis di komentar. Perkembangannya kami sampaikan paling ' +
      'lambat {tenggat}.',
    'Terima kasih laporannya, Kak. Sudah kami catat dengan nomor {nomor} dan kami koordinasikan dengan Perumda ' +
      'Air Minum. Nomor pelanggan jangan ditulis di komentar ya. Kabar dari kami paling lambat {tenggat}.',
  ),
]);
