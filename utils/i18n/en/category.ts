import type { category as id } from '../id/category';

/** Names of the categories. */
export const category: { [K in keyof typeof id]: string } = {
  jalan_trotoar: 'Roads and pavements',
  lampu_jalan: 'Street lights',
  sampah_lingkungan: 'Waste and environment',
  drainase_banjir: 'Drains and flooding',
  air_pdam: 'Water supply',
  utilitas_listrik_internet: 'Electricity and internet',
  adminduk_surat: 'Civil records and letters',
  bansos: 'Social aid',
  kesehatan_bpjs: 'Health and BPJS',
  pendidikan: 'Education',
  perizinan_usaha_pajak: 'Business permits and tax',
  lalin_parkir_transport: 'Traffic, parking, transport',
  ketertiban_kebisingan: 'Order and noise',
  pohon_taman: 'Trees and parks',
  pelayanan_petugas_rtrw: 'Service of staff, RT/RW',
  lainnya: 'Other',
};
