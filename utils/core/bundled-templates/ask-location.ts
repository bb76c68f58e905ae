import { about, bundle } from './bundle';

/**
 * Tanyakan lokasi atau rincian. In public only what anybody may read: a street, a landmark; the rest moves to DM.
 * NIK, No. KK and telephone numbers are not asked for at all.
 */
export const askLocation = bundle('askLocation', [
  {
    key: 'umum',
    title: 'Tanyakan lokasi lewat DM',
    formal:
      'Terima kasih, Bapak/Ibu. Agar petugas tidak salah lokasi, mohon kirim patokan dan foto terbaru lewat DM. ' +
      'Mohon tidak menulis alamat rumah atau NIK di komentar.',
    informal:
      'Terima kasih, Kak. Biar petugas tidak salah lokasi, boleh kirim patokan dan foto terbaru lewat DM? Alamat ' +
      'rumah atau NIK jangan ditulis di komentar ya.',
  },
  {
    key: 'patokan',
    title: 'Tanyakan nama jalan atau patokan',
    categories: [
      'jalan_trotoar',
      'lampu_jalan',
      'sampah_lingkungan',
      'drainase_banjir',
      'pohon_taman',
      'lalin_parkir_transport',
    ],
    formal:
      'Terima kasih atas laporannya, Bapak/Ibu. Mohon sebutkan nama jalan dan patokan umum terdekat, misalnya ' +
      'masjid, sekolah, atau pasar. Alamat rumah tidak perlu ditulis di komentar.',
    informal:
      'Terima kasih laporannya, Kak. Boleh sebutkan nama jalan dan patokan umum terdekat, misalnya masjid, ' +
      'sekolah, atau pasar? Alamat rumah tidak perlu ditulis ya.',
  },
  {
    key: 'dm',
    title: 'Tanyakan lokasi (DM)',
    formal:
      'Terima kasih, Bapak/Ibu. Agar petugas dapat langsung menuju lokasi, mohon kirim nama jalan, patokan ' +
      'terdekat, RT/RW, dan satu foto terbaru di pesan ini.',
    informal:
      'Terima kasih, Kak. Biar petugas bisa langsung ke lokasi, boleh kirim nama jalan, patokan terdekat, RT/RW, ' +
      'dan satu foto terbaru di pesan ini ya.',
  },
  {
    key: 'rincian-dm',
    title: 'Tanyakan rincian layanan (DM)',
    categories: [
      'adminduk_surat',
      'bansos',
      'kesehatan_bpjs',
      'pendidikan',
      'perizinan_usaha_pajak',
      'pelayanan_petugas_rtrw',
    ],
    formal:
      'Terima kasih, Bapak/Ibu. Agar dapat kami cek, mohon ceritakan di pesan ini layanan yang diurus, tanggal ' +
      'pengajuan, dan jawaban yang sudah diterima. NIK dan foto KTP belum perlu dikirim.',
    informal:
      'Terima kasih, Kak. Biar bisa kami cek, boleh ceritakan di pesan ini layanan yang diurus, kapan mengajukan, ' +
      'dan jawaban yang sudah diterima? NIK dan foto KTP belum perlu dikirim ya.',
  },
  about(
    'lampu_jalan',
    'Tanyakan titik lampu',
    'Terima kasih, Bapak/Ibu. Agar lampu cepat ditemukan, mohon sebutkan nama jalan, patokan terdekat, dan nomor ' +
      'pada tiang bila ada. Foto dapat dikirim lewat DM.',
    'Terima kasih, Kak. Biar lampunya cepat ketemu, boleh sebutkan nama jalan, patokan terdekat, dan nomor di ' +
      'tiang kalau ada? Fotonya boleh lewat DM ya.',
  ),
  about(
    'jalan_trotoar',
    'Tanyakan titik kerusakan jalan',
    'Terima kasih, Bapak/Ibu. Mohon sebutkan nama jalan, patokan terdekat, dan kira-kira panjang atau lebar ' +
      'kerusakannya. Foto dapat dikirim lewat DM.',
    'Terima kasih, Kak. Boleh sebutkan nama jalan, patokan terdekat, dan kira-kira seberapa lebar kerusakannya? ' +
      'Fotonya boleh lewat DM ya.',
  ),
  about(
    'sampah_lingkungan',
    'Tanyakan titik tumpukan sampah',
    'Terima kasih, Bapak/Ibu. Mohon sebutkan patokan titik tumpukan dan sejak kapan belum terangkut. Foto dapat ' +
      'dikirim lewat DM.',
    'Terima kasih, Kak. Boleh sebutkan patokan titik tumpukannya dan sejak kapan belum terangkut? Fotonya boleh ' +
      'lewat DM ya.',
  ),
  about(
    'drainase_banjir',
    'Tanyakan titik genangan',
    'Terima kasih, Bapak/Ibu. Mohon sebutkan nama jalan dan patokan titik genangan, kira-kira tinggi airnya, dan ' +
      'apakah surut setelah hujan. Foto dapat dikirim lewat DM.',
    'Terima kasih, Kak. Boleh sebutkan nama jalan dan patokan titiknya, kira-kira setinggi apa airnya, dan apakah ' +
      'surut setelah hujan? Fotonya boleh lewat DM ya.',
  ),
  about(
    'pohon_taman',
    'Tanyakan letak pohon',
    'Terima kasih, Bapak/Ibu. Mohon sebutkan nama jalan dan patokan terdekat, serta apakah pohon berada di tepi ' +
      'jalan atau menyentuh kabel. Foto dapat dikirim lewat DM.',
    'Terima kasih, Kak. Boleh sebutkan nama jalan dan patokan terdekatnya? Pohonnya di tepi jalan atau menyentuh ' +
      'kabel? Fotonya boleh lewat DM ya.',
  ),
  about(
    'lalin_parkir_transport',
    'Tanyakan tempat dan waktu kejadian',
    'Terima kasih, Bapak/Ibu. Mohon sebutkan tempat, hari, dan jam kejadian. Foto yang memuat wajah atau pelat ' +
      'nomor mohon dikirim lewat DM.',
    'Terima kasih, Kak. Boleh sebutkan tempat, hari, dan jam kejadiannya? Foto wajah atau pelat nomor kirim lewat ' +
      'DM saja ya.',
  ),
  about(
    'ketertiban_kebisingan',
    'Tanyakan tempat dan waktu lewat DM',
    'Terima kasih, Bapak/Ibu. Demi kenyamanan Bapak/Ibu, mohon sampaikan tempat dan jam kejadian lewat DM, bukan ' +
      'di komentar. Laporan kami teruskan tanpa menyebut pelapornya.',
    'Terima kasih, Kak. Biar Kakak nyaman, tempat dan jam kejadiannya kirim lewat DM saja ya. Laporannya kami ' +
      'teruskan tanpa menyebut pelapornya.',
  ),
  about(
    'adminduk_surat',
    'Lanjutkan lewat DM: kependudukan',
    'Terima kasih, Bapak/Ibu. Agar data aman, mohon lanjutkan lewat DM: layanan apa yang diurus dan kapan ' +
      'diajukan. NIK dan No. KK jangan ditulis di komentar.',
    'Terima kasih, Kak. Supaya datanya aman, lanjut lewat DM ya: layanan apa yang diurus dan kapan diajukan. NIK ' +
      'dan No. KK jangan ditulis di komentar.',
  ),
  about(
    'bansos',
    'Lanjutkan lewat DM: bantuan sosial',
    'Terima kasih, Bapak/Ibu. Agar data keluarga aman, mohon lanjutkan lewat DM: jenis bantuan yang ditanyakan ' +
      'dan kapan terakhir diterima. NIK dan No. KK jangan ditulis di komentar.',
    'Terima kasih, Kak. Supaya data keluarga aman, lanjut lewat DM ya: jenis bantuannya apa dan kapan terakhir ' +
      'diterima. NIK dan No. KK jangan ditulis di komentar.',
  ),
  about(
    'air_pdam',
    'Tanyakan gangguan air lewat DM',
    'Terima kasih, Bapak/Ibu. Mohon sampaikan lewat DM sejak kapan air terganggu dan di lingkungan mana. Nomor ' +
      'pelanggan jangan ditulis di komentar.',
    'Terima kasih, Kak. Boleh kabari lewat DM sejak kapan airnya terganggu dan di lingkungan mana? Nomor ' +
      'pelanggan jangan ditulis di komentar ya.',
  ),
]);
