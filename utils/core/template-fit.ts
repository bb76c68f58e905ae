import type { Template } from './template';

/** Details nobody should write under a public post. */
const PERSONAL = new RegExp(
  '(?<!\\p{L})(?:nik|no(?:mor|\\.)? ?kk|kartu keluarga|foto ktp|alamat (?:rumah|lengkap)|tanggal lahir|nama ibu|' +
    '(?:nomor|no\\.?) (?:hp|telepon|telp|wa|whatsapp|pelanggan|kartu|rekening|bpjs))(?!\\p{L})',
  'iu',
);
/** "jangan tulis NIK" asks for nothing. */
const DECLINED = /(?<!\p{L})(?:jangan|tidak|tanpa|belum perlu|bukan)(?!\p{L})/iu;

/** Whether a body asks for personal details; never suggested for a public place, whoever wrote it. */
export function asksPersonalDetails(body: string): boolean {
  // The full stop of "No. KK" ends no sentence.
  return body.split(/(?<!\bno)[.;?!\n]+/iu).some((sentence) => PERSONAL.test(sentence) && !DECLINED.test(sentence));
}

/** Where a body reads right: one that points to DM belongs in public, one that speaks of "pesan ini" in private. */
export function readsFor(body: string): 'public' | 'private' | 'both' {
  if (/(?<!\p{L})pesan ini(?!\p{L})/iu.test(body)) return 'private';
  return /(?<!\p{L})(?:lewat DM|di komentar)(?!\p{L})/iu.test(body) ? 'public' : 'both';
}

/** Middle of a bundled id (`terima.umum.formal` -> `umum`): the situation it was written for. */
export function situationOf({ id, origin }: Pick<Template, 'id' | 'origin'>): string | null {
  return origin === 'own' ? null : (id.split('.')[1] ?? null);
}
