import type { Suggestion } from '../../../utils/core/template';

const template = { step: 'acknowledge', tone: 'formal', categories: [], body: '', origin: 'bundled' } as const;

export const SUGGESTIONS: Suggestion[] = [
  {
    template: { ...template, id: 'b.diterima', title: 'Aduan diterima dan diteruskan', categories: [] },
    pieces: [
      { kind: 'text', text: 'Terima kasih atas laporannya. Aduan Bapak/Ibu sudah kami catat dengan nomor ' },
      { kind: 'filled', variable: 'nomor', text: 'JBR-2026-0401' },
      { kind: 'text', text: '. Perkembangannya kami kabarkan paling lambat ' },
      { kind: 'filled', variable: 'tenggat', text: 'Selasa, 24 November' },
      { kind: 'text', text: '.' },
    ],
    text: 'Terima kasih atas laporannya. Aduan Bapak/Ibu sudah kami catat dengan nomor JBR-2026-0401. Perkembangannya kami kabarkan paling lambat Selasa, 24 November.',
    reasons: [
      { kind: 'status', status: 'baru' },
      { kind: 'notAnswered' },
      { kind: 'category', category: 'sampah_lingkungan', words: ['sampah', 'TPS'] },
      { kind: 'often', count: 14 },
    ],
  },
  {
    template: {
      ...template,
      id: 'b.alamat',
      title: 'Tanyakan alamat atau patokan',
      step: 'askLocation',
      categories: [],
    },
    pieces: [
      {
        kind: 'text',
        text: 'Terima kasih. Mohon kirim patokan lokasi dan foto terbaru lewat DM. Mohon tidak menulis alamat rumah atau NIK di komentar.',
      },
    ],
    text: 'Terima kasih. Mohon kirim patokan lokasi dan foto terbaru lewat DM. Mohon tidak menulis alamat rumah atau NIK di komentar.',
    reasons: [{ kind: 'locationMissing' }],
  },
  {
    template: { ...template, id: 'b.jadwal', title: 'Sedang ditangani', step: 'inProgress', categories: [] },
    pieces: [
      { kind: 'text', text: 'Petugas ' },
      { kind: 'filled', variable: 'unit', text: 'Kecamatan Jebres' },
      { kind: 'text', text: ' menindaklanjuti di Kel. ' },
      { kind: 'hole', variable: 'kelurahan' },
      { kind: 'text', text: '. Mohon bersabar.' },
    ],
    text: 'Petugas Kecamatan Jebres menindaklanjuti di Kel. [kelurahan?]. Mohon bersabar.',
    reasons: [{ kind: 'notAnswered' }],
  },
];
