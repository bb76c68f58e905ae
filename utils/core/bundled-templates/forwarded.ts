import { about, bundle } from './bundle';

/** Sudah diteruskan: who handles it now, when there will be news. The office is named by its work, never guessed. */
export const forwarded = bundle('forwarded', [
  {
    key: 'umum',
    title: 'Sudah diteruskan',
    formal:
      'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas yang menangani. Perkembangannya kami sampaikan ' +
      'paling lambat {tenggat}.',
    informal:
      'Kak, aduan {nomor} sudah kami teruskan ke petugas yang menangani. Perkembangannya kami kabarkan paling ' +
      'lambat {tenggat} ya.',
  },
  {
    key: 'tanpa-tanggal',
    title: 'Sudah diteruskan, tanpa tanggal',
    formal:
      'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas yang menangani dan terus kami pantau. Begitu ' +
      'ada perkembangan, kami sampaikan di sini.',
    informal:
      'Kak, aduan {nomor} sudah kami teruskan ke petugas yang menangani dan terus kami pantau. Begitu ada ' +
      'perkembangan, kami kabarkan di sini ya.',
  },
  {
    key: 'wilayah',
    title: 'Sudah diteruskan, sebut kelurahan',
    formal:
      'Bapak/Ibu, aduan {nomor} di Kelurahan {kelurahan} sudah kami teruskan kepada petugas yang menangani. ' +
      'Terima kasih sudah ikut menjaga lingkungan. Perkembangannya kami sampaikan paling lambat {tenggat}.',
    informal:
      'Kak, aduan {nomor} di Kelurahan {kelurahan} sudah kami teruskan ke petugas yang menangani. Terima kasih ' +
      'sudah ikut menjaga lingkungan ya. Kabar dari kami paling lambat {tenggat}.',
  },
  about(
    'jalan_trotoar',
    'Diteruskan: pemeliharaan jalan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas pemeliharaan jalan untuk dicek di lokasi. ' +
      'Rencana penanganannya kami sampaikan setelah ada hasil pengecekan.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas pemeliharaan jalan untuk dicek di lokasi. Rencana ' +
      'penanganannya kami kabarkan setelah ada hasil pengecekan ya.',
  ),
  about(
    'lampu_jalan',
    'Diteruskan: penerangan jalan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas penerangan jalan. Sementara lampu belum menyala, ' +
      'mohon berhati-hati saat melintas. Kabar berikutnya kami sampaikan di sini.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas penerangan jalan. Selama lampunya belum menyala, hati-hati ' +
      'saat lewat ya. Kabar berikutnya kami sampaikan di sini.',
  ),
  about(
    'sampah_lingkungan',
    'Diteruskan: petugas kebersihan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas kebersihan. Mohon sementara ini warga tidak ' +
      'menambah tumpukan di titik tersebut. Kabar berikutnya kami sampaikan di sini.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas kebersihan. Sementara ini mohon tidak menambah tumpukan di ' +
      'titik itu ya. Kabar berikutnya kami sampaikan di sini.',
  ),
  about(
    'drainase_banjir',
    'Diteruskan: petugas saluran air',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas saluran air untuk dicek di lokasi. Kabar ' +
      'berikutnya kami sampaikan setelah pengecekan.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas saluran air untuk dicek di lokasi. Kabar berikutnya kami ' +
      'sampaikan setelah pengecekan ya.',
  ),
  about(
    'adminduk_surat',
    'Diteruskan: layanan kependudukan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas layanan kependudukan. Bila diperlukan data ' +
      'tambahan, kami hubungi lewat DM, bukan di komentar.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas layanan kependudukan. Kalau perlu data tambahan, kami ' +
      'hubungi lewat DM ya, bukan di komentar.',
  ),
  about(
    'bansos',
    'Diteruskan: pengecekan data bantuan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas sosial untuk pengecekan data. Pengecekan ini ' +
      'belum berarti penetapan penerima bantuan. Hasilnya kami sampaikan lewat DM.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas sosial untuk dicek datanya. Pengecekan ini belum berarti ' +
      'penetapan penerima bantuan ya. Hasilnya kami kabarkan lewat DM.',
  ),
  about(
    'ketertiban_kebisingan',
    'Diteruskan: petugas ketertiban',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas ketertiban tanpa menyebut pelapornya. Bila ' +
      'kejadian berulang, mohon kabari hari dan jamnya lewat DM.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas ketertiban tanpa menyebut pelapornya. Kalau terjadi lagi, ' +
      'kabari hari dan jamnya lewat DM ya.',
  ),
  about(
    'lalin_parkir_transport',
    'Diteruskan: petugas perhubungan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas perhubungan untuk dicek di lokasi. Bila kejadian ' +
      'berulang, mohon kabari hari dan jamnya.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas perhubungan untuk dicek di lokasi. Kalau terjadi lagi, ' +
      'kabari hari dan jamnya ya.',
  ),
  about(
    'pohon_taman',
    'Diteruskan: petugas pertamanan',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada petugas pertamanan untuk dicek di lokasi. Mohon tidak ' +
      'memangkas sendiri dahan di dekat kabel. Kabar berikutnya kami sampaikan di sini.',
    'Kak, aduan {nomor} sudah kami teruskan ke petugas pertamanan untuk dicek di lokasi. Dahan di dekat kabel ' +
      'jangan dipangkas sendiri dulu ya. Kabar berikutnya kami sampaikan di sini.',
  ),
  about(
    'air_pdam',
    'Diteruskan: Perumda Air Minum',
    'Bapak/Ibu, aduan {nomor} sudah kami teruskan kepada Perumda Air Minum. Penjelasan dari petugas kami ' +
      'sampaikan di sini begitu kami terima.',
    'Kak, aduan {nomor} sudah kami teruskan ke Perumda Air Minum. Penjelasan dari petugas kami kabarkan di sini ' +
      'begitu kami terima ya.',
  ),
]);
