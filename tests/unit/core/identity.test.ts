import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIdentity, identify, itemKey, textPrint } from '../../../utils/core/identity';
import { anItem } from './support';

const idless = (changes: Parameters<typeof anItem>[0] = {}) =>
  identify(anItem({ kind: 'dm', externalId: null, threadId: 't1', text: 'iya', ...changes }));
const between = (before: string | null, after: string | null) => ({ neighbours: { before, after } });

describe('identify', () => {
  it('keys by site, kind and id, whatever else differs', () => {
    const one = identify(anItem({ text: 'a', threadId: 'x' }));
    expect(one.key).toBe(itemKey('instagram', 'comment', '1790000001'));
    expect(identify(anItem({ text: 'b', threadId: 'y', pageUrl: 'https://web.facebook.com/' })).key).toBe(one.key);
    expect(identify(anItem({ site: 'facebook' })).key).not.toBe(one.key);
    expect(identify(anItem({ kind: 'dm' })).key).not.toBe(one.key);
  });

  it.each([
    ['thread', { threadId: 't2' }],
    ['direction', { direction: 'out' as const }],
    ['text', { text: 'tidak' }],
    ['site', { site: 'facebook' as const }],
  ])('prints apart by %s', (_, changes) => {
    expect(idless(changes).print).not.toBe(idless().print);
    expect(idless(changes).key).toBeNull();
  });
});

describe('compareIdentity', () => {
  const keyed = (externalId: string) => identify(anItem({ externalId }));

  it.each([
    ['the same id', keyed('1'), keyed('1'), 'same'],
    ['another id, same text', keyed('1'), keyed('2'), 'different'],
    ['another text', idless(), idless({ text: 'tidak' }), 'different'],
    ['an agreeing neighbour', idless(between('a', 'b')), idless(between('a', null)), 'same'],
    ['both neighbours', idless(between('a', 'b')), idless(between('a', 'b')), 'same'],
    ['a contradicting neighbour', idless(between('a', 'b')), idless(between('a', 'c')), 'unsure'],
    ['no neighbour to go by', idless(), idless(), 'unsure'],
    ['neighbours on different sides', idless(between('a', null)), idless(between(null, 'b')), 'unsure'],
    ['an id on one side, same text', identify(anItem({ kind: 'dm', threadId: 't1', text: 'iya' })), idless(), 'unsure'],
  ] as const)('%s', (_, a, b, match) => {
    expect(compareIdentity(a, b)).toBe(match);
    expect(compareIdentity(b, a)).toBe(match);
  });
});

describe('textPrint', () => {
  it.each([
    ['Jalan  Rusak', 'jalan rusak'],
    ['jalan\nrusak ', 'jalan rusak'],
    ['ｊａｌａｎ', 'jalan'],
    ['caf\u0065\u0301', 'café'],
  ])('%j prints as %j', (a, b) => {
    expect(textPrint(a)).toBe(textPrint(b));
  });

  it('tells texts apart', () => {
    const prints = new Set(Array.from({ length: 20_000 }, (_, i) => textPrint(`aduan ${i}`)));
    expect(prints.size).toBe(20_000);
  });

  it('is short whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textPrint(text)).toMatch(/^[0-9a-z]{1,19}\.[0-9a-z]{1,19}$/u);
      }),
    );
  });
});
