import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../../../utils/core/bundled-templates';
import { isCategory } from '../../../utils/core/categories';
import { variablesOf } from '../../../utils/core/fill-template';
import { VARIABLES, type ReplyStep, type Tone } from '../../../utils/core/template';
import { asksPersonalDetails, readsFor } from '../../../utils/core/template-fit';

const STEPS: readonly ReplyStep[] = [
  'acknowledge',
  'askLocation',
  'forwarded',
  'inProgress',
  'done',
  'notOurs',
  'apology',
];
/** As stored with people's changes. */
const ID = /^(?:terima|tanya|teruskan|proses|selesai|wewenang|maaf)\.[a-z_-]+\.(?:formal|santai)$/u;
const TONES: readonly Tone[] = ['formal', 'informal'];
const COMMON = [
  'jalan_trotoar',
  'lampu_jalan',
  'sampah_lingkungan',
  'drainase_banjir',
  'adminduk_surat',
  'bansos',
  'ketertiban_kebisingan',
  'lalin_parkir_transport',
  'pohon_taman',
  'air_pdam',
];
const each = bundledTemplates.map((template) => [template.id, template] as const);

describe('bundled templates', () => {
  it('have an id and a text of their own', () => {
    expect(new Set(bundledTemplates.map(({ id }) => id)).size).toBe(bundledTemplates.length);
    expect(new Set(bundledTemplates.map(({ body }) => body)).size).toBe(bundledTemplates.length);
  });

  it('keep the ids people may have changed', () => {
    const ids = bundledTemplates.map(({ id }) => id);
    const kept = ['terima.umum.formal', 'tanya.umum.santai', 'maaf.baru-dibalas.formal'];
    expect(ids).toEqual(expect.arrayContaining(kept));
    expect(ids.filter((id) => !ID.test(id))).toEqual([]);
  });

  const said = STEPS.flatMap((step) => TONES.map((tone) => [step, tone] as const));

  it.each(said)('say %s in %s, for any category', (step, tone) => {
    const inTone = bundledTemplates.filter((one) => one.step === step && one.tone === tone);
    const general = inTone.filter((one) => one.categories.length === 0);
    expect(general.some(({ body }) => readsFor(body) !== 'private')).toBe(true);
    expect(general.some(({ body }) => readsFor(body) !== 'public')).toBe(true);
  });

  it.each(COMMON)('know how to acknowledge, ask, pass on, report and finish about %s', (category) => {
    for (const step of ['acknowledge', 'askLocation', 'forwarded', 'inProgress', 'done'] as const) {
      for (const tone of TONES) {
        const inTone = bundledTemplates.filter((one) => one.step === step && one.tone === tone);
        const found = inTone.filter((one) => one.categories.includes(category));
        expect(found, `${step} ${tone}`).not.toEqual([]);
      }
    }
  });

  it.each(each)('%s is sound', (_, { body, title, categories, step, tone, origin }) => {
    expect(origin).toBe('bundled');
    expect(STEPS).toContain(step);
    expect(TONES).toContain(tone);
    expect(categories.every(isCategory)).toBe(true);
    expect(variablesOf(body).length).toBe(new Set(body.match(/\{[^}]*\}/gu)).size);
    expect(variablesOf(body).every((name) => VARIABLES.includes(name))).toBe(true);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(body.length).toBeLessThanOrEqual(300);
    expect(body).toMatch(/[.?]$/u);
    expect(body).not.toMatch(/ {2}|^\s|\s$|\s[.,;]/u);
  });

  it.each(each)('%s asks nobody for personal details', (_, { body }) => {
    expect(asksPersonalDetails(body)).toBe(false);
  });

  it.each(each)('%s speaks politely', (_, { body, title, tone }) => {
    const words = `${title} ${body}`;
    expect(words).not.toMatch(/!|\brespon\b|\btiket\b|\buser\b|\bpelanggan kami\b|\bditolak\b/iu);
    if (tone === 'informal') {
      expect(body).toMatch(/\bKak(?:ak)?\b/u);
      expect(body).not.toMatch(/Bapak\/Ibu/u);
    } else {
      expect(body).toMatch(/Bapak\/Ibu/u);
      expect(body).not.toMatch(/\bKak\b|\bya[.,]/u);
    }
  });

  it.each(each.filter(([, { step }]) => step === 'apology'))('%s promises no new date', (_, { body }) => {
    expect(body).not.toContain('{tenggat}');
  });
});

describe('asksPersonalDetails', () => {
  it.each([
    ['Mohon kirim NIK di sini.', true],
    ['Tulis no kk dan alamat rumah ya.', true],
    ['Boleh minta nomor HP? Jangan ragu.', true],
    ['Sertakan foto KTP.', true],
    ['NIK dan No. KK jangan ditulis di komentar.', false],
    ['Mohon tidak menulis NIK.', false],
    ['Sebutkan nama jalan.', false],
    ['Aduan unik ini dicatat.', false],
  ])('%j: %s', (body, asks) => {
    expect(asksPersonalDetails(body)).toBe(asks);
  });
});
