import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, indexTokens, searchTokens, tokenise } from '../../../utils/core/fold-text';

describe('foldText', () => {
  it.each([
    ['JALAN  Rusak\n', 'jalan rusak'],
    ['ｊａｌａｎ', 'jalan'],
    ['𝗯𝗮𝗻𝗷𝗶𝗿', 'banjir'],
    ['pédhès', 'pedhes'],
    ['ja\u00ADlan\u200B', 'jalan'],
    ['\u202Enalaj\u202C', 'nalaj'],
  ])('%j reads %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('tokenise', () => {
  it.each([
    ['jln yg rusak', ['jalan', 'yang', 'rusak']],
    ['dalane peteng', ['jalan', 'gelap']],
    ['banyune ora mili', ['air', 'tidak', 'mili']],
    ['tolooooong pakkk', ['tolong', 'pak']],
    ['lubang2 di jalan-jalan', ['lubang', 'di', 'jalan']],
    ['RT03/RW05', ['rt', '03', 'rw', '05']],
    ['cek https://contoh.id/jalan @rina.contoh www.contoh.id', ['cek']],
    ['', []],
    ['🙏🙏', []],
  ])('%j', (text, words) => {
    expect(tokenise(text).map((token) => token.word)).toEqual(words);
  });

  it('points back at what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        tokenise(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length),
      ),
    );
    const [road] = tokenise('pak DALANE bolong').slice(1);
    expect('pak DALANE bolong'.slice(road?.start, road?.end)).toBe('DALANE');
  });

  it('keeps up with a text of 100 KB', () => {
    const started = performance.now();
    expect(tokenise('jalan rusak parah '.repeat(5_600)).length).toBe(16_800);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('searching', () => {
  it('finds Javanese and shorthand by Indonesian, and the other way round', () => {
    const written = indexTokens('dalan ngarep omah bolong, lampune mati');
    for (const query of ['jalan', 'jln', 'dalan', 'lubang', 'lampu', 'rumah depan']) {
      expect(searchTokens(query).every((word) => written.some((token) => token.startsWith(word)))).toBe(true);
    }
    expect(searchTokens('banjir').every((word) => written.includes(word))).toBe(false);
  });

  it('finds a half-typed Javanese word', () => {
    expect(indexTokens('got mbludak').some((token) => token.startsWith(searchTokens('mblu')[0] ?? '?'))).toBe(true);
  });

  it('reads the parts of an account name', () => {
    expect(searchTokens('@rina.contoh')).toEqual(['rina', 'contoh']);
  });
});
