import { describe, expect, it } from 'vitest';
import { channelOf } from '../../../components/dashboard/list/channel';
import { PAGE_SIZE, pageRange } from '../../../components/dashboard/list/list-state';
import { snippetOf } from '../../../components/dashboard/list/snippet';
import { readHandle } from '../../../components/dashboard/settings/account-input';
import { hoursValid, hoursWords } from '../../../components/dashboard/settings/hours';
import { groupTemplates } from '../../../components/dashboard/templates/choices';
import { readDraft, writeDraft } from '../../../components/dashboard/templates/draft-text';
import { unknownVariables } from '../../../components/dashboard/templates/preview';
import { EMPTY_TEMPLATE } from '../../../components/dashboard/templates/template-memory';
import { bundledTemplates } from '../../../utils/core/bundled-templates';
import { translator } from '../../../utils/i18n';
import { dashboard as en } from '../../../utils/i18n/en/dashboard';
import { dashboard as id } from '../../../utils/i18n/id/dashboard';

describe('channelOf', () => {
  it.each([
    ['instagram', 'https://www.instagram.com/p/Cx1/c/1/', 'https://www.instagram.com/p/Cx1/', 'instagram'],
    ['instagram', null, 'https://www.instagram.com/direct/t/1780/', 'instagram.dm'],
    ['facebook', 'https://www.facebook.com/x/posts/1?comment_id=2', 'https://www.facebook.com/x', 'facebook'],
    ['facebook', null, 'https://www.facebook.com/messages/t/12', 'facebook.dm'],
    ['facebook', null, 'https://www.messenger.com/t/12', 'facebook.dm'],
    ['facebook', null, 'not an address', 'facebook'],
    ['web', null, 'https://contoh.example/direct/', 'web'],
  ] as const)('%s %s %s', (site, permalink, pageUrl, channel) => {
    expect(channelOf({ site, permalink, pageUrl })).toBe(channel);
  });
});

describe('pageRange', () => {
  it.each([
    [0, 0, { from: 0, to: 0, last: 0 }],
    [0, 1, { from: 1, to: 1, last: 0 }],
    [0, PAGE_SIZE, { from: 1, to: PAGE_SIZE, last: 0 }],
    [1, PAGE_SIZE + 1, { from: PAGE_SIZE + 1, to: PAGE_SIZE + 1, last: 1 }],
  ])('page %i of %i lines', (page, total, range) => {
    expect(pageRange(page, total)).toEqual(range);
  });
});

describe('snippetOf', () => {
  it.each([
    ['Got mampet', 'Got mampet. Tiap hujan\nair masuk', { head: 'Got mampet', rest: 'Tiap hujan air masuk' }],
    ['Got mampet', 'Min, got mampet', { head: 'Got mampet', rest: '' }],
    ['Jalan rusak di…', 'Jalan rusak di depan pasar', { head: 'Jalan rusak di', rest: 'depan pasar' }],
    ['Lampu mati', 'PJU padam', { head: 'Lampu mati', rest: 'PJU padam' }],
    ['', '', { head: '', rest: '' }],
  ])('%s | %s', (title, text, snippet) => {
    expect(snippetOf({ title, text })).toEqual(snippet);
  });
});

describe('readHandle', () => {
  it.each([
    ['kelurahan.contoh', 'kelurahan.contoh'],
    ['  @Kelurahan.Contoh ', 'kelurahan.contoh'],
    ['https://www.instagram.com/kelurahan_contoh/?hl=id', 'kelurahan_contoh'],
    ['instagram.com/kelurahan_contoh', 'kelurahan_contoh'],
    ['Kelurahan Contoh', null],
    ['', null],
    ['a'.repeat(31), null],
  ])('%s', (typed, handle) => {
    expect(readHandle(typed)).toBe(handle);
  });
});

describe('hours', () => {
  it.each([
    [6, '6 jam'],
    [24, '1×24 jam'],
    [48, '2×24 jam'],
    [30, '1×24 jam lebih 6 jam'],
  ])('%i in words', (hours, words) => {
    expect(hoursWords(hours, translator('id', { id, en }))).toBe(words);
  });

  it.each([
    [null, false],
    [0, false],
    [1, true],
    [1.5, false],
    [2160, true],
    [2161, false],
  ])('%s is valid: %s', (hours, valid) => {
    expect(hoursValid(hours)).toBe(valid);
  });
});

describe('groupTemplates', () => {
  it('keeps every template once, in the order of a conversation', () => {
    const groups = groupTemplates(bundledTemplates, '');
    expect(groups.flatMap(({ templates }) => templates)).toHaveLength(bundledTemplates.length);
    expect(groups[0]?.step).toBe('acknowledge');
    expect(groups.at(-1)?.step).toBe('apology');
  });

  it('puts own ones first within their step', () => {
    const [first] = bundledTemplates;
    if (first === undefined) throw new Error('no templates');
    const own = { ...first, id: 'own.1', title: 'Zzz', origin: 'own' as const };
    expect(groupTemplates([...bundledTemplates, own], '')[0]?.templates[0]).toBe(own);
  });

  it('finds by any words of title or body, whatever their case', () => {
    const [first] = bundledTemplates;
    if (first === undefined) throw new Error('no templates');
    const found = groupTemplates(
      [{ ...first, title: 'Jadwal Angkut', body: 'Petugas datang besok' }, first],
      'BESOK jadwal',
    );
    expect(found.flatMap(({ templates }) => templates.map(({ title }) => title))).toEqual(['Jadwal Angkut']);
    expect(groupTemplates(bundledTemplates, 'kata-yang-tidak-ada')).toEqual([]);
  });
});

describe('a template draft', () => {
  const text = { ...EMPTY_TEMPLATE, title: 'Judul', body: 'Halo {nama}', categories: ['bansos'] };

  it.each([
    ['new', { text, basis: null }],
    ['of a stored one', { text, basis: { ...text, body: 'Halo' } }],
  ])('comes back as it was: %s', (_, draft) => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });

  it.each(['', 'halo', '{}', 'null', '{"text":{"title":"x"}}', JSON.stringify({ text: { ...text, step: 'unknown' } })])(
    'is nothing when the store holds %s',
    (stored) => {
      expect(readDraft(stored)).toBeNull();
    },
  );
});

describe('unknownVariables', () => {
  it.each([
    ['Halo {nama}, nomor {nomor}', []],
    ['{alamat} dan {alamat}, {Nama}', ['alamat', 'Nama']],
    ['{} dan { dan }', [' dan ']],
  ])('%s', (body, names) => {
    expect(unknownVariables(body)).toEqual(names);
  });
});
