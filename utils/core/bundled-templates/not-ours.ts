import { about, bundle } from './bundle';

/** Bukan wewenang kami: said without refusing, with the way that does lead on. */
export const notOurs = bundle('notOurs', [
  {
    key: 'umum',
    title: 'Bukan wewenang kami, diteruskan',
    formal:
      'Terima kasih, Bapak/Ibu. Setelah kami periksa, hal ini bukan kewenangan {unit}. Agar tetap tertangani, ' +
      'aduan {nomor} kami teruskan kepada instansi yang berwenang.',
    informal:
      'Terima kasih, Kak. Setelah kami cek, ini bukan kewenangan {unit}. Supaya tetap tertangani, aduan {nomor} ' +
      'kami teruskan ke instansi yang berwenang ya.',
  },
  {
    key: 'kanal',
    title: 'Bukan wewenang kami, sarankan kanal',
    formal:
      'Terima kasih, Bapak/Ibu. Hal ini bukan kewenangan {unit}. Agar tercatat di instansi yang berwenang, ' +
      'Bapak/Ibu juga dapat melapor lewat ULAS atau SP4N-LAPOR. Aduan {nomor} tetap kami simpan sebagai ' +
      'catatan.',
    informal:
      'Terima kasih, Kak. Ini bukan kewenangan {unit}. Supaya tercatat di instansi yang berwenang, Kakak juga ' +
      'bisa melapor lewat ULAS atau SP4N-LAPOR. Aduan {nomor} tetap kami simpan sebagai catatan ya.',
  },
  {
    key: 'luar-kota',
    title: 'Di luar Kota Surakarta',
    formal:
      'Terima kasih, Bapak/Ibu. Lokasi ini berada di luar Kota Surakarta sehingga bukan kewenangan kami. Mohon ' +
      'laporan disampaikan kepada pemerintah kabupaten setempat agar cepat ditangani.',
    informal:
      'Terima kasih, Kak. Lokasinya di luar Kota Surakarta, jadi bukan kewenangan kami. Mohon dilaporkan ke ' +
      'pemerintah kabupaten setempat supaya cepat ditangani ya.',
  },
  about(
    'utilitas_listrik_internet',
    'Bukan wewenang kami: listrik atau internet',
    'Terima kasih, Bapak/Ibu. Jaringan listrik dan internet ditangani PLN atau penyedia jaringannya. Aduan ' +
      '{nomor} kami bantu sampaikan; mohon menjauh bila ada kabel putus atau menjuntai.',
    'Terima kasih, Kak. Jaringan listrik dan internet ditangani PLN atau penyedia jaringannya. Aduan {nomor} kami ' +
      'bantu sampaikan ya. Kalau ada kabel putus atau menjuntai, jangan didekati dulu.',
  ),
  about(
    'air_pdam',
    'Bukan wewenang kami: air bersih',
    'Terima kasih, Bapak/Ibu. Layanan air bersih dikelola Perumda Air Minum. Aduan {nomor} kami bantu sampaikan ' +
      'agar segera dicek petugasnya.',
    'Terima kasih, Kak. Layanan air bersih dikelola Perumda Air Minum. Aduan {nomor} kami bantu sampaikan supaya ' +
      'segera dicek petugasnya ya.',
  ),
  about(
    'jalan_trotoar',
    'Bukan wewenang kami: status jalan',
    'Terima kasih, Bapak/Ibu. Setelah kami periksa, perbaikan ruas ini bukan kewenangan {unit}. Aduan {nomor} ' +
      'kami teruskan kepada pengelola jalannya. Mohon berhati-hati saat melintas.',
    'Terima kasih, Kak. Setelah kami cek, perbaikan ruas ini bukan kewenangan {unit}. Aduan {nomor} kami teruskan ' +
      'ke pengelola jalannya. Hati-hati saat melintas ya.',
  ),
  about(
    'lampu_jalan',
    'Bukan wewenang kami: lampu jalan',
    'Terima kasih, Bapak/Ibu. Penerangan di titik ini bukan kewenangan {unit}. Aduan {nomor} kami teruskan kepada ' +
      'pengelolanya agar dicek.',
    'Terima kasih, Kak. Penerangan di titik ini bukan kewenangan {unit}. Aduan {nomor} kami teruskan ke ' +
      'pengelolanya supaya dicek ya.',
  ),
  about(
    'bansos',
    'Bukan wewenang kami: penetapan penerima bantuan',
    'Terima kasih, Bapak/Ibu. Penetapan penerima bantuan bukan kewenangan {unit}. Yang dapat kami bantu ialah ' +
      'pengecekan dan pengusulan data; mohon lanjutkan lewat DM agar data keluarga aman.',
    'Terima kasih, Kak. Penetapan penerima bantuan bukan kewenangan {unit}. Yang bisa kami bantu adalah ' +
      'pengecekan dan pengusulan data. Lanjut lewat DM ya, supaya data keluarga aman.',
  ),
  about(
    'kesehatan_bpjs',
    'Bukan wewenang kami: BPJS',
    'Terima kasih, Bapak/Ibu. Kepesertaan BPJS ditetapkan penyelenggaranya. Aduan {nomor} kami bantu sampaikan; ' +
      'mohon tidak menulis nomor kartu atau NIK di komentar.',
    'Terima kasih, Kak. Kepesertaan BPJS ditetapkan penyelenggaranya. Aduan {nomor} kami bantu sampaikan ya. ' +
      'Nomor kartu atau NIK jangan ditulis di komentar.',
  ),
]);
