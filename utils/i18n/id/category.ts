/** Names of the categories. */
export const category = {
  jalan_trotoar: 'Jalan dan trotoar',
  lampu_jalan: 'Lampu jalan',
  sampah_lingkungan: 'Sampah dan lingkungan',
  drainase_banjir: 'Drainase dan banjir',
  air_pdam: 'Air bersih',
  utilitas_listrik_internet: 'Listrik dan internet',
  adminduk_surat: 'Kependudukan dan surat',
  bansos: 'Bantuan sosial',
  kesehatan_bpjs: 'Kesehatan dan BPJS',
  pendidikan: 'Pendidikan',
  perizinan_usaha_pajak: 'Izin usaha dan pajak',
  lalin_parkir_transport: 'Lalu lintas, parkir, angkutan',
  ketertiban_kebisingan: 'Ketertiban dan kebisingan',
  pohon_taman: 'Pohon dan taman',
  pelayanan_petugas_rtrw: 'Pelayanan petugas, RT/RW',
  lainnya: 'Lainnya',
} as const;
