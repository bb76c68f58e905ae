import { about, bundle } from './bundle';

/** Selesai: what was done, and the open door when it was not enough. */
export const done = bundle('done', [
  {
    key: 'umum',
    title: 'Selesai ditangani',
    formal:
      'Bapak/Ibu, aduan {nomor} sudah selesai ditangani. Bila masih ada yang belum sesuai, mohon balas di sini ' +
      'agar kami periksa kembali. Terima kasih atas laporannya.',
    informal:
      'Kak, aduan {nomor} sudah selesai ditangani. Kalau masih ada yang belum sesuai, balas di sini ya, biar kami ' +
      'cek lagi. Terima kasih laporannya.',
  },
  {
    key: 'konfirmasi',
    title: 'Minta konfirmasi hasil',
    formal:
      'Bapak/Ibu, menurut catatan kami aduan {nomor} sudah ditangani. Mohon dicek di lokasi, apakah hasilnya ' +
      'sudah sesuai? Jawaban Bapak/Ibu membantu kami menutup aduan ini dengan benar.',
    informal:
      'Kak, menurut catatan kami aduan {nomor} sudah ditangani. Boleh dicek, apakah hasilnya sudah sesuai? ' +
      'Jawaban Kakak membantu kami menutup aduan ini dengan benar.',
  },
  {
    key: 'dm',
    title: 'Selesai ditangani (DM)',
    formal:
      'Bapak/Ibu {nama}, aduan {nomor} sudah selesai ditangani. Foto sesudah penanganan kami kirim di pesan ini. ' +
      'Bila masih ada yang belum sesuai, mohon balas pesan ini.',
    informal:
      'Kak {nama}, aduan {nomor} sudah selesai ditangani. Foto sesudahnya kami kirim di pesan ini. Kalau masih ' +
      'ada yang belum sesuai, balas saja pesan ini ya.',
  },
  about(
    'jalan_trotoar',
    'Selesai: jalan',
    'Bapak/Ibu, kerusakan jalan pada aduan {nomor} sudah ditangani. Bila ada bagian yang terlewat, mohon balas di ' +
      'sini. Terima kasih sudah ikut menjaga keselamatan di jalan.',
    'Kak, kerusakan jalan pada aduan {nomor} sudah ditangani. Kalau ada bagian yang terlewat, balas di sini ya. ' +
      'Terima kasih sudah ikut menjaga keselamatan di jalan.',
  ),
  about(
    'lampu_jalan',
    'Selesai: lampu jalan',
    'Bapak/Ibu, lampu jalan pada aduan {nomor} sudah menyala kembali. Bila padam lagi, mohon balas di sini agar ' +
      'kami cek.',
    'Kak, lampu jalan pada aduan {nomor} sudah menyala lagi. Kalau padam lagi, balas di sini ya, biar kami cek.',
  ),
  about(
    'sampah_lingkungan',
    'Selesai: sampah',
    'Bapak/Ibu, sampah pada aduan {nomor} sudah diangkut dan lokasinya dibersihkan. Terima kasih atas laporannya; ' +
      'mari kita jaga bersama agar tidak menumpuk lagi.',
    'Kak, sampah pada aduan {nomor} sudah diangkut dan lokasinya dibersihkan. Terima kasih laporannya, yuk kita ' +
      'jaga bareng biar tidak menumpuk lagi.',
  ),
  about(
    'drainase_banjir',
    'Selesai: saluran atau genangan',
    'Bapak/Ibu, saluran pada aduan {nomor} sudah ditangani. Bila saat hujan masih tergenang, mohon balas di sini ' +
      'agar kami periksa kembali.',
    'Kak, saluran pada aduan {nomor} sudah ditangani. Kalau saat hujan masih tergenang, balas di sini ya, biar ' +
      'kami cek lagi.',
  ),
  about(
    'adminduk_surat',
    'Selesai: surat dan kependudukan',
    'Bapak/Ibu, aduan layanan {nomor} sudah kami tindak lanjuti. Penjelasan yang memuat data pribadi kami ' +
      'sampaikan lewat DM. Bila masih ada kendala, mohon kabari kami.',
    'Kak, aduan layanan {nomor} sudah kami tindak lanjuti. Penjelasan yang memuat data pribadi kami kirim lewat ' +
      'DM. Kalau masih ada kendala, kabari kami ya.',
  ),
  about(
    'bansos',
    'Selesai: pengecekan bantuan sosial',
    'Bapak/Ibu, pengecekan data pada aduan {nomor} sudah selesai. Hasilnya kami sampaikan lewat DM agar data ' +
      'keluarga tetap aman.',
    'Kak, pengecekan data pada aduan {nomor} sudah selesai. Hasilnya kami kirim lewat DM supaya data keluarga ' +
      'tetap aman ya.',
  ),
  about(
    'ketertiban_kebisingan',
    'Selesai: ketertiban',
    'Bapak/Ibu, aduan {nomor} sudah ditindaklanjuti petugas bersama pengurus lingkungan. Bila terulang, mohon ' +
      'kabari hari dan jamnya lewat DM.',
    'Kak, aduan {nomor} sudah ditindaklanjuti petugas bersama pengurus lingkungan. Kalau terulang, kabari hari ' +
      'dan jamnya lewat DM ya.',
  ),
  about(
    'lalin_parkir_transport',
    'Selesai: parkir dan lalu lintas',
    'Bapak/Ibu, aduan {nomor} sudah ditindaklanjuti petugas perhubungan di lokasi. Bila terulang, mohon kabari ' +
      'hari dan jamnya.',
    'Kak, aduan {nomor} sudah ditindaklanjuti petugas perhubungan di lokasi. Kalau terulang, kabari hari dan ' +
      'jamnya ya.',
  ),
  about(
    'pohon_taman',
    'Selesai: pohon dan taman',
    'Bapak/Ibu, pohon pada aduan {nomor} sudah ditangani petugas. Bila masih ada dahan yang rawan, mohon balas di ' +
      'sini.',
    'Kak, pohon pada aduan {nomor} sudah ditangani petugas. Kalau masih ada dahan yang rawan, balas di sini ya.',
  ),
  about(
    'air_pdam',
    'Selesai: air bersih',
    'Bapak/Ibu, menurut Perumda Air Minum gangguan pada aduan {nomor} sudah ditangani. Bila air belum normal, ' +
      'mohon balas di sini.',
    'Kak, menurut Perumda Air Minum gangguan pada aduan {nomor} sudah ditangani. Kalau airnya belum normal, balas ' +
      'di sini ya.',
  ),
]);
