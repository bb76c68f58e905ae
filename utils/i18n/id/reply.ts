/** Words about replies: what a complaint is about, where a reply stands, why it was suggested. */
export const reply = {
  'step.acknowledge': 'Aduan diterima',
  'step.askLocation': 'Menanyakan lokasi atau rincian',
  'step.forwarded': 'Diteruskan',
  'step.inProgress': 'Sedang ditangani',
  'step.done': 'Selesai ditangani',
  'step.notOurs': 'Bukan wewenang',
  'step.apology': 'Permohonan maaf',

  'tone.formal': 'Formal',
  'tone.informal': 'Santai',
  'place.public': 'Publik',
  'place.private': 'DM',

  'reason.status': 'status {status}',
  'reason.notAnswered': 'belum dibalas',
  'reason.answered': 'sudah dibalas',
  'reason.overdue': 'lewat tenggat',
  'reason.category': '{category}: {words}',
  'reason.locationMissing': 'lokasi belum jelas',
  'reason.locationKnown': 'menyebut Kel. {kelurahan}',
  'reason.outsideCity': 'menyebut {name}, di luar Surakarta',
  'reason.personalDetails': 'rinciannya memuat data pribadi',
  'reason.often': 'dipakai {count} kali',
  'reason.because': 'cocok karena {reasons}',
} as const;
