/** What complaints to a city are about. Ids are kept in records: they never change. */
export const CATEGORY_IDS = [
  'jalan_trotoar',
  'lampu_jalan',
  'sampah_lingkungan',
  'drainase_banjir',
  'air_pdam',
  'utilitas_listrik_internet',
  'adminduk_surat',
  'bansos',
  'kesehatan_bpjs',
  'pendidikan',
  'perizinan_usaha_pajak',
  'lalin_parkir_transport',
  'ketertiban_kebisingan',
  'pohon_taman',
  'pelayanan_petugas_rtrw',
  'lainnya',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];

export function isCategory(value: string): value is CategoryId {
  return (CATEGORY_IDS as readonly string[]).includes(value);
}

/**
 * Words that speak for a category, in the comparable forms of word-forms.ts, by how much they say. Several words must
 * stand near each other, in any order; `*` at the end takes any ending.
 */
export interface CategoryWords {
  /** Nearly always this. */
  strong: readonly string[];
  /** Mostly this. */
  likely: readonly string[];
  /** Only together with others. */
  weak: readonly string[];
}

export const CATEGORY_WORDS: Readonly<Record<CategoryId, CategoryWords>> = {
  jalan_trotoar: {
    strong: [
      'jalan berlubang', 'jalan lubang', 'jalan rusak', 'jalan bergelombang', 'jalan ambles', 'jalan amblas',
      'jalan hancur', 'jalan becek', 'jalan retak', 'aspal*', 'pengaspalan', 'diaspal', 'paving*', 'pavingisasi',
      'trotoar*', 'perbaikan jalan', 'jalan diperbaiki', 'jalan jelek', 'makadam', 'betonisasi', 'pedestrian',
      'polisi tidur', 'jembatan rusak', 'jalan tambal', 'tambal sulam', 'jalan licin', 'jalan sempit',
      'pengecoran jalan', 'jalan dicor', 'bahu jalan', 'guiding block', 'jembatan jebol', 'jembatan ambrol',
    ],
    likely: [
      'berlubang', 'bergelombang', 'ambles', 'amblas', 'lubang', 'bekas galian', 'jembatan', 'speed bump',
      'cor jalan',
    ],
    weak: ['jalan', 'rusak', 'pengendara', 'jatuh', 'perbaikan', 'motor'],
  },
  lampu_jalan: {
    strong: [
      'pju', 'lpju', 'lampu jalan', 'penerangan jalan', 'lampu mati', 'lampu padam', 'lampu penerangan',
      'jalan gelap', 'gang gelap', 'gelap gulita', 'lampu gang', 'lampu menyala', 'lampu taman mati',
      'penerangan umum', 'gelap lampu', 'lampu kampung', 'lampu hidup',
    ],
    likely: ['lampu', 'penerangan', 'gelap', 'remang*'],
    weak: ['padam', 'mati', 'malam', 'titik', 'menyala', 'tiang'],
  },
  sampah_lingkungan: {
    strong: [
      'pengangkutan hasil', 'angkut hasil', 'diangkut hasil', 'ranting diangkut', 'pengangkutan ranting',
      'sampah ranting', 'sampah daun', 'hasil perantingan', 'hasil perampingan', 'hasil penebangan', 'sampah*',
      'tps', 'tpa', 'pengangkutan', 'kerja bakti', 'limbah*', 'enceng gondok', 'eceng gondok', 'bakar sampah',
      'kotoran', 'polusi', 'pencemaran', 'tercemar', 'bangkai', 'buang puing', 'tinja', 'putri cempo',
      'bank sampah', 'gerobak sampah',
    ],
    likely: [
      'menumpuk', 'tumpukan', 'bau busuk', 'bau menyengat', 'diangkut', 'kumuh', 'kebersihan', 'kotor', 'asap',
      'puing*', 'lalat', 'dibersihkan', 'dlh',
    ],
    weak: ['bau', 'buang', 'membuang', 'bersih', 'angkut', 'rumput'],
  },
  drainase_banjir: {
    strong: [
      'banjir*', 'drainase*', 'selokan*', 'gorong*', 'box culvert', 'saluran air', 'saluran mampet',
      'saluran buntu', 'saluran tersumbat', 'selokan mampet', 'plengsengan', 'talud*', 'tanggul*', 'pengerukan',
      'sedimen*', 'pintu air', 'genangan', 'tergenang', 'menggenang', 'air meluap', 'meluap', 'normalisasi',
      'sungai meluap', 'kali meluap', 'tutup saluran', 'pompa air', 'parit', 'sodetan', 'sudetan',
      'bantaran longsor',
    ],
    likely: [
      'saluran', 'mampet', 'buntu', 'tersumbat', 'air surut', 'luber', 'ambrol', 'longsor', 'hujan tinggi air',
      'dangkal', 'hujan masuk rumah',
    ],
    weak: ['hujan', 'sungai', 'kali', 'air', 'lumpur', 'deras', 'mengalir'],
  },
  air_pdam: {
    strong: [
      'pdam*', 'air pam', 'perumda air', 'toya wening', 'air keruh', 'meteran air', 'meter air', 'pipa bocor',
      'air bersih', 'air tidak keluar', 'air ledeng', 'air kran', 'air keran', 'tagihan air', 'air mati',
      'kran mati', 'air keluar', 'air macet', 'pipa', 'air asin', 'air kecil', 'air berbau',
    ],
    likely: ['meteran', 'kran', 'keran', 'keruh', 'debit air', 'bocor', 'pelanggan'],
    weak: ['air', 'tagihan', 'keluar', 'pasang', 'mengalir'],
  },
  utilitas_listrik_internet: {
    strong: [
      'kabel menjuntai', 'kabel semrawut', 'kabel internet', 'kabel putus', 'kabel optik', 'fiber optik',
      'tiang listrik', 'tiang telkom', 'tiang internet', 'tiang wifi', 'kabel telkom', 'indihome', 'telkom',
      'listrik padam', 'listrik mati', 'mati listrik', 'mati lampu', 'pemadaman listrik', 'gardu', 'trafo', 'wifi',
      'sinyal', 'provider', 'oglangan', 'kabel kendor', 'kabel jatuh', 'kabel udara', 'tiang miring',
      'telepon rumah', 'kabel melintang', 'kabel fiber', 'jaringan kabel', 'tower', 'tiang roboh', 'tiang keropos',
    ],
    likely: ['pln', 'kabel', 'listrik', 'internet', 'tiang', 'padam listrik'],
    weak: ['semrawut', 'menjuntai', 'miring'],
  },
  adminduk_surat: {
    strong: [
      'ktp', 'ektp', 'e ktp', 'ktp el', 'kartu keluarga', 'akta*', 'akte*', 'kia', 'dispenduk*', 'disdukcapil',
      'dukcapil', 'capil', 'kependudukan', 'blanko', 'surat pindah', 'pindah domisili', 'domisili', 'ahli waris',
      'surat pengantar', 'pengantar nikah', 'surat nikah', 'surat kematian', 'pecah kk', 'ikd',
      'identitas digital', 'legalisir', 'pindah kk', 'surat keterangan', 'skck', 'pengantar rt', 'catatan sipil',
      'nikah kua', 'suket', 'akta lahir', 'cetak kk', 'urus kk', 'surat tanah', 'letter c',
    ],
    likely: ['kk', 'catin', 'kua', 'cetak ulang', 'mengurus surat', 'perekaman', 'nama salah', 'nik', 'urus surat'],
    weak: [
      'surat', 'mengurus', 'pengurusan', 'berkas', 'cetak', 'kelurahan', 'online', 'nikah', 'pindah', 'dokumen',
      'ngurus',
    ],
  },
  bansos: {
    strong: [
      'bansos', 'pkh', 'blt', 'bpnt', 'bst', 'dtks', 'dtsen', 'kks', 'sembako', 'bantuan sosial', 'dinas sosial',
      'dinsos', 'raskin', 'rastra', 'keluarga miskin', 'warga miskin', 'gakin', 'dapat bantuan', 'terima bantuan',
      'menerima bantuan', 'penerima bantuan', 'bantuan pemerintah', 'desil*', 'bantuan tunai', 'bantuan beras',
      'bantuan lansia', 'bantuan pangan', 'mendapatkan bantuan', 'bantuan covid', 'bantuan bbm', 'pkh*', 'sktm',
      'program keluarga harapan', 'atensi', 'disabilitas bantuan', 'yatim bantuan', 'bantuan tidak tepat sasaran',
      'data miskin', 'permakanan', 'bansos*',
    ],
    likely: [
      'rtlh', 'tidak layak huni', 'bedah rumah', 'miskin', 'tidak mampu', 'tepat sasaran', 'bantuan cair',
      'kurang mampu', 'bantuan dana', 'janda', 'pencairan bantuan', 'lansia',
    ],
    weak: [
      'bantuan', 'terdaftar', 'dapat', 'data', 'penghasilan', 'mendapatkan', 'mendapat', 'survey', 'survei',
      'pernah', 'cair',
    ],
  },
  kesehatan_bpjs: {
    strong: [
      'bpjs*', 'puskesmas*', 'kis', 'jkn', 'pbi', 'rumah sakit', 'rsud', 'rujukan', 'fogging', 'dbd',
      'demam berdarah', 'vaksin*', 'posyandu', 'pasien', 'obat', 'dokter*', 'berobat', 'ambulan*', 'igd', 'ugd',
      'poli', 'stunting', 'faskes', 'perawat', 'bidan', 'imunisasi', 'jumantik', 'odgj', 'rawat inap', 'nakes',
      'apotek',
    ],
    likely: ['sakit', 'kesehatan', 'periksa', 'nyamuk', 'penyakit', 'demam', 'dinkes', 'klinik', 'rs'],
    weak: ['antrian', 'aktif', 'darah', 'kontrol'],
  },
  pendidikan: {
    strong: [
      'ppdb', 'spmb', 'zonasi', 'siswa', 'guru*', 'murid', 'ijazah', 'spp', 'pip', 'kip', 'beasiswa', 'paud',
      'kuliah', 'pihak sekolah', 'masuk sekolah', 'biaya sekolah', 'uang sekolah', 'masuk smp', 'smp negeri',
      'sma negeri', 'sekolah negeri', 'sekolah swasta', 'dinas pendidikan', 'disdik', 'wali murid', 'seragam',
      'lks', 'komite sekolah', 'dapodik', 'rapor', 'raport', 'bullying', 'perundungan', 'jalur prestasi',
      'jalur afirmasi', 'kepala sekolah', 'mahasiswa',
    ],
    likely: [
      'sekolah*', 'smp', 'smpn', 'sdn', 'smk', 'smkn', 'sman', 'pendidikan', 'pelajar', 'kelas', 'lulus',
      'semester', 'ujian', 'study tour',
    ],
    weak: ['anak', 'biaya', 'tunggakan', 'negeri', 'swasta', 'uang gedung', 'belajar'],
  },
  perizinan_usaha_pajak: {
    strong: [
      'pbb', 'imb', 'pbg', 'nib', 'oss', 'umkm', 'pajak*', 'perizinan', 'izin usaha', 'koperasi', 'bphtb', 'npwp',
      'reklame', 'balik nama', 'izin bangunan', 'izin mendirikan', 'dpmptsp', 'bapenda', 'siup', 'iumk', 'sppt',
      'njop', 'retribusi pasar', 'sewa kios', 'sertifikat tanah', 'krk', 'pirt', 'sertifikat halal',
      'izin praktek', 'izin praktik', 'mal pelayanan publik', 'mpp',
    ],
    likely: ['izin', 'usaha', 'kios', 'modal', 'retribusi', 'sertifikat', 'jual beli'],
    weak: ['berkas', 'pembayaran', 'bayar', 'permohonan', 'keringanan', 'tagihan'],
  },
  lalin_parkir_transport: {
    strong: [
      'parkir*', 'jukir*', 'juru parkir', 'karcis', 'macet', 'kemacetan', 'bangjo mati', 'bangjo rusak',
      'bangjo error', 'lampu merah mati', 'lampu merah rusak', 'traffic light mati', 'traffic light rusak',
      'bangjo hidup', 'bangjo lama', 'lampu merah lama', 'rambu*', 'dishub', 'perhubungan', 'batik solo trans',
      'bst bus', 'bus', 'angkot', 'feeder', 'zebra cross', 'marka', 'kontraflow', 'contra flow', 'lawan arah',
      'melawan arus', 'satu arah', 'lalu lintas', 'lalin', 'truk', 'palang kereta', 'perlintasan', 'penyeberangan',
      'penyebrangan', 'portal', 'water barrier', 'ojol', 'becak', 'tilang', 'etle', 'odong*', 'krl',
      'kebut kebutan', 'kebutan', 'ugal*', 'knalpot', 'balap liar', 'trekan', 'mobil barang', 'parkir liar',
      'mobil parkir', 'cermin cembung',
    ],
    likely: [
      'bangjo', 'traffic light', 'lampu merah', 'lampu lalu lintas', 'halte*', 'putar balik', 'tukang parkir',
      'sopir', 'supir', 'tarif', 'arus',
    ],
    weak: [
      'kendaraan', 'mobil', 'simpang', 'perempatan', 'motor', 'liar', 'arah', 'jalan', 'ditertibkan', 'pengendara',
    ],
  },
  ketertiban_kebisingan: {
    strong: [
      'satpol*', 'satpol pp', 'pkl', 'pedagang kaki lima', 'kaki lima', 'berisik', 'bising*', 'kebisingan',
      'suara keras', 'musik keras', 'karaoke', 'miras', 'mabuk*', 'ciu', 'pengamen', 'pengemis', 'gelandangan',
      'gepeng', 'anak jalanan', 'silver', 'petasan', 'mercon', 'tawuran', 'gangster', 'klitih', 'judi*',
      'prostitusi', 'mesum', 'speaker', 'sound', 'horeg', 'toa', 'premanisme', 'preman', 'pungli', 'maling',
      'pencurian', 'begal', 'kemalingan', 'ramai malam', 'trantib', 'tibum', 'vandalisme', 'kos bebas',
      'warung remang', 'suara musik', 'hajatan menutup', 'jualan trotoar', 'berjualan trotoar', 'bangunan liar',
      'cangkruk*', 'nongkrong*', 'curanmor', 'peminta', 'manusia silver', 'adzan', 'pengajian suara', 'anjing',
      'ayam tetangga', 'kandang ayam', 'narkoba',
    ],
    likely: [
      'pedagang', 'meresahkan', 'keamanan', 'ribut', 'bengkel suara', 'jualan', 'berjualan',
      'mengganggu istirahat', 'musik', 'tetangga',
    ],
    weak: [
      'suara', 'malam', 'keras', 'terganggu', 'mengganggu', 'ditertibkan', 'tertibkan', 'penertiban', 'warung',
      'liar',
    ],
  },
  pohon_taman: {
    strong: [
      'pohon*', 'perantingan', 'pemangkasan', 'dipangkas', 'penebangan', 'ditebang', 'ranting*', 'dahan*',
      'perampingan', 'tebang*', 'taman kota', 'taman rusak', 'taman bermain', 'pepohonan', 'rimbun', 'tumbang',
      'taman cerdas', 'dirapikan daun', 'rth', 'dahan patah', 'pangkas', 'memangkas',
    ],
    likely: ['taman', 'rindang', 'daun', 'doyong', 'bambu', 'akar', 'roboh', 'lebat', 'playground'],
    weak: ['miring', 'patah', 'tinggi', 'angin', 'kencang', 'kabel'],
  },
  pelayanan_petugas_rtrw: {
    strong: [
      'pemilihan rt', 'pemilihan rw', 'pemilihan ketua', 'ketua rt arogan', 'pak rt tidak', 'ketua rt tidak',
      'ketua rw tidak', 'uang kas', 'iuran', 'petugas tidak ramah', 'petugas jutek', 'petugas ketus',
      'pelayanan lambat', 'pelayanan lelet', 'pelayanan buruk', 'lurah tidak', 'petugas kelurahan',
      'pegawai kelurahan', 'pelayanan kelurahan', 'pelayanan kecamatan', 'kinerja', 'oknum', 'cap rt',
      'stempel rt', 'kas rt', 'petugas marah', 'petugas jam', 'jutek', 'ketus', 'judes', 'tidak ramah',
      'tidak sopan',
    ],
    likely: [
      'pelayanan', 'petugasnya', 'rt persulit', 'dipersulit', 'arogan', 'stempel', 'panitia',
      'telat buka', 'loket', 'pungutan',
    ],
    weak: ['petugas', 'lurah', 'ketua', 'kelurahan', 'kecamatan', 'kantor', 'iuran rt', 'pegawai'],
  },
  /** Work, flats, fire, animals: spoken of with the words of other categories and none of them. */
  lainnya: {
    strong: [
      'lowongan', 'loker', 'melamar', 'lamaran', 'phk', 'disnaker', 'ketenagakerjaan', 'rusun*', 'cari kerja',
      'mencari kerja', 'mencari pekerjaan', 'butuh pekerjaan', 'butuh kerja', 'gaji', 'umr', 'umk', 'upah',
      'kebakaran', 'tawon', 'ular', 'damkar', 'job fair', 'pelatihan kerja', 'outsourcing', 'cpns', 'pppk',
    ],
    likely: ['pekerjaan', 'karyawan', 'perusahaan', 'kontrak kerja', 'bekerja', 'stan pasar', 'layak huni'],
    weak: ['kerja', 'kontrak'],
  },
};
