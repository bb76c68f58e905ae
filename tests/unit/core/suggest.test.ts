import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../../../utils/core/bundled-templates';
import type { CapturedItem } from '../../../utils/core/item';
import { replyFacts, type ReplySituation } from '../../../utils/core/reply-facts';
import { STATUSES, type StatusId } from '../../../utils/core/status';
import { suggest } from '../../../utils/core/suggest';
import type { Template } from '../../../utils/core/template';
import { asksPersonalDetails, readsFor } from '../../../utils/core/template-fit';
import { anAduan, NOW, PROFILE } from './support';

interface Case {
  text: string;
  status?: StatusId;
  answered?: boolean;
  age?: number;
  item?: Partial<CapturedItem>;
  situation?: Partial<ReplySituation>;
  templates?: readonly Template[];
}

function suggestions({ text, status, answered, age, item, situation, templates = bundledTemplates }: Case) {
  const aduan = anAduan({
    ...(status === undefined ? {} : { status }),
    ...(answered === undefined ? {} : { answered }),
    ...(age === undefined ? {} : { age }),
    item: { text, ...item },
  });
  const usual: ReplySituation = { profile: PROFILE, place: 'public', tone: 'formal', useCounts: {}, now: NOW };
  return suggest(replyFacts(aduan, { ...usual, ...situation }), templates);
}

const ids = (one: Case) => suggestions(one).map(({ template }) => template.id);
const dm: Partial<CapturedItem> = { kind: 'dm', surface: 'instagram.dm', authorName: 'Rina Contoh' };

describe('suggest, for complaints as people write them', () => {
  it.each<[string, Case, string[]]>([
    [
      'a new one, well placed',
      { text: 'Pak lurah, jalan depan gapura RT 3 RW 7 berlubang parah' },
      ['terima.jalan_trotoar.formal', 'teruskan.jalan_trotoar.formal', 'wewenang.jalan_trotoar.formal'],
    ],
    [
      'one in Javanese without a place',
      { text: 'got mampet, tiap udan mbludak mlebu omah', situation: { tone: 'informal' } },
      ['terima.drainase_banjir.santai', 'tanya.drainase_banjir.santai', 'teruskan.drainase_banjir.santai'],
    ],
    [
      'one nobody answered in time',
      { text: 'lampune mati wis seminggu, peteng banget', age: 28, situation: { tone: 'informal' } },
      ['maaf.baru-dibalas.santai', 'terima.lampu_jalan.santai', 'tanya.lampu_jalan.santai'],
    ],
    [
      'one about papers',
      { text: 'KTP saya 3 bulan belum jadi' },
      ['terima.adminduk_surat.formal', 'tanya.adminduk_surat.formal', 'teruskan.adminduk_surat.formal'],
    ],
    [
      'one about aid, in slang',
      { text: 'knp ibu sy gk prnh dpt bansos pdhl janda', situation: { tone: 'informal' } },
      ['terima.bansos.santai', 'tanya.bansos.santai', 'teruskan.bansos.santai'],
    ],
    [
      'one from outside the city',
      { text: 'jalan di Kartasura rusak parah pak' },
      ['wewenang.luar-kota.formal', 'tanya.jalan_trotoar.formal', 'terima.jalan_trotoar.formal'],
    ],
    [
      'one that went to a unit',
      { text: 'parkir liar di Jl. Melati tanpa karcis', status: 'terdisposisi', answered: true },
      ['teruskan.lalin_parkir_transport.formal', 'proses.lalin_parkir_transport.formal', 'wewenang.umum.formal'],
    ],
    [
      'one being handled',
      { text: 'pohon di Jl. Melati miring mau tumbang', status: 'diproses', answered: true },
      ['proses.pohon_taman.formal', 'selesai.pohon_taman.formal', 'teruskan.pohon_taman.formal'],
    ],
    [
      'one being handled too long',
      { text: 'sampah menumpuk di TPS depan pasar', status: 'diproses', answered: true, age: 60 },
      ['maaf.sampah_lingkungan.formal', 'proses.sampah_lingkungan.formal', 'selesai.sampah_lingkungan.formal'],
    ],
    [
      'one that is said to be done',
      { text: 'air PDAM keruh', status: 'menunggu_verifikasi', answered: true },
      ['selesai.konfirmasi.formal', 'proses.air_pdam.formal', 'selesai.air_pdam.formal'],
    ],
    [
      'one that is done',
      { text: 'karaoke tetangga berisik', status: 'selesai', answered: true },
      ['selesai.ketertiban_kebisingan.formal', 'maaf.sudah-selesai.formal', 'selesai.umum.formal'],
    ],
    [
      'one that is not ours',
      { text: 'kabel internet menjuntai', status: 'bukan_wewenang', answered: true },
      ['wewenang.utilitas_listrik_internet.formal', 'teruskan.tanpa-tanggal.formal', 'wewenang.umum.formal'],
    ],
    [
      'one that cannot be done',
      { text: 'lampu jalan mati', status: 'tidak_dapat_ditindaklanjuti', answered: true },
      ['maaf.belum-dapat.formal', 'wewenang.lampu_jalan.formal', 'tanya.lampu_jalan.formal'],
    ],
    [
      'a message',
      { text: 'tetangga karaoke tiap malam', item: dm, situation: { place: 'private' } },
      ['terima.dm.formal', 'tanya.dm.formal', 'teruskan.umum.formal'],
    ],
    [
      'one that says nothing',
      { text: 'tolong pak' },
      ['terima.umum.formal', 'tanya.umum.formal', 'teruskan.umum.formal'],
    ],
  ])('%s', (_, one, expected) => {
    expect(ids(one)).toEqual(expected);
  });
});

describe('why a reply is suggested', () => {
  it('names status, silence and the words that told', () => {
    expect(suggestions({ text: 'lampu jalan mati di gang 3' })[0]?.reasons).toEqual([
      { kind: 'status', status: 'baru' },
      { kind: 'notAnswered' },
      { kind: 'category', category: 'lampu_jalan', words: ['lampu', 'jalan', 'mati'] },
    ]);
  });

  it('names the missing place, the late clock, the neighbour town, the personal matter', () => {
    const kinds = (one: Case) => suggestions(one).flatMap(({ reasons }) => reasons.map((reason) => reason.kind));
    expect(kinds({ text: 'got mampet' })).toContain('locationMissing');
    expect(kinds({ text: 'got mampet', age: 30 })).toContain('overdue');
    expect(kinds({ text: 'jalan di Kartasura rusak' })).toContain('outsideCity');
    expect(kinds({ text: 'KTP belum jadi' })).toContain('personalDetails');
  });

  it('counts what the person uses, and lets it lead', () => {
    const before = suggestions({ text: 'tolong pak' });
    const used = 'terima.tanpa-tanggal.formal';
    const often = suggestions({ text: 'tolong pak', situation: { useCounts: { [used]: 400 } } });
    expect(before.flatMap(({ reasons }) => reasons)).not.toContainEqual(expect.objectContaining({ kind: 'often' }));
    expect(before.map(({ template }) => template.id)).not.toContain(used);
    expect(often.find(({ template }) => template.id === used)?.reasons).toContainEqual({ kind: 'often', count: 400 });
  });
});

describe('what a reply may say', () => {
  const own: Template = {
    id: 'own.1',
    title: 'Minta NIK',
    step: 'acknowledge',
    tone: 'formal',
    categories: ['adminduk_surat'],
    body: 'Mohon kirim NIK Bapak/Ibu.',
    origin: 'own',
  };

  it('never asks for personal details in public, even in the person’s own words', () => {
    const templates = [...bundledTemplates, own];
    expect(ids({ text: 'KTP saya belum jadi', templates })).not.toContain('own.1');
    expect(ids({ text: 'KTP saya belum jadi', templates, situation: { place: 'private' } })).toContain('own.1');
  });

  it('prefers the person’s own template when all else is equal', () => {
    const mine: Template = { ...own, categories: ['lampu_jalan'], body: 'Lampu sudah kami catat, {nomor}.' };
    expect(ids({ text: 'lampu jalan mati di gang 3', templates: [...bundledTemplates, mine] })[0]).toBe('own.1');
  });

  it('keeps the situation of a changed bundled template', () => {
    const body = 'Maaf, baru sempat membalas. Nomornya {nomor}.';
    const changed = bundledTemplates.map((one): Template =>
      one.id === 'maaf.baru-dibalas.formal' ? { ...one, body, origin: 'edited' } : one,
    );
    expect(ids({ text: 'lampu jalan mati', templates: changed })).not.toContain('maaf.baru-dibalas.formal');
    expect(ids({ text: 'lampu jalan mati', templates: changed, age: 28 })[0]).toBe('maaf.baru-dibalas.formal');
  });

  it('does not lead with what was said already', () => {
    const first = ids({ text: 'lampu jalan mati di gang 3' })[0] ?? '';
    expect(ids({ text: 'lampu jalan mati di gang 3', situation: { used: [first] } })[0]).not.toBe(first);
  });

  it('greets by name in a message when the name is known, and never with a hole', () => {
    const situation = { place: 'private' as const };
    expect(suggestions({ text: 'air mati', item: dm, situation })[0]?.text).toContain('Bapak/Ibu Rina Contoh');
    const nameless = suggestions({ text: 'air mati', item: { ...dm, authorName: null }, situation });
    expect(nameless.map(({ text }) => text).join(' ')).not.toContain('[nama?]');
  });

  it('names the kelurahan only when the complaint does', () => {
    expect(ids({ text: 'tolong pak, di Kadipiro' })).toContain('terima.wilayah.formal');
    expect(ids({ text: 'tolong pak' })).not.toContain('terima.wilayah.formal');
  });

  it('promises no day that has passed', () => {
    for (const { text } of suggestions({ text: 'lampu jalan mati', age: 50 })) {
      expect(text).not.toMatch(/tenggat|paling lambat/u);
    }
  });
});

describe('suggest, whatever comes', () => {
  const cases = fc.record({
    text: fc.constantFrom('lampu jalan mati', 'got mampet, Jl. Melati', 'KTP belum jadi', 'rusak di Kartasura', ''),
    status: fc.constantFrom(...STATUSES),
    answered: fc.boolean(),
    age: fc.constantFrom(0, 20, 25, 47, 49, 500),
    place: fc.constantFrom('public' as const, 'private' as const),
    tone: fc.constantFrom('formal' as const, 'informal' as const),
    profiled: fc.boolean(),
  });

  it('gives three different texts in the tone asked, at most two of one step, each with a reason', () => {
    fc.assert(
      fc.property(cases, ({ place, tone, profiled, ...one }) => {
        const three = suggestions({ ...one, situation: { place, tone, profile: profiled ? PROFILE : null } });
        expect(three).toHaveLength(3);
        expect(new Set(three.map(({ text }) => text)).size).toBe(3);
        expect(new Set(three.map(({ template }) => template.step)).size).toBeGreaterThanOrEqual(2);
        for (const { template, text, reasons } of three) {
          expect(template.tone).toBe(tone);
          expect(reasons.length).toBeGreaterThan(0);
          expect([place, 'both']).toContain(readsFor(template.body));
          if (place === 'public') expect(asksPersonalDetails(text)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same three in any order of the list', () => {
    const one: Case = { text: 'sampah menumpuk' };
    expect(ids({ ...one, templates: bundledTemplates.toReversed() })).toEqual(ids(one));
  });

  it('gives what there is when there is little', () => {
    const few = bundledTemplates.filter(({ id }) => id.startsWith('terima.umum'));
    expect(ids({ text: 'lampu mati', templates: few })).toEqual(['terima.umum.formal', 'terima.umum.santai']);
    expect(ids({ text: 'lampu mati', templates: [] })).toEqual([]);
  });
});
