import { describe, expect, it } from 'vitest';
import { translator } from '../../../utils/i18n/translate';

const id = { plain: 'Simpan', named: 'Halo {nama}', twice: '{n} dari {n}', plural: '{n} aduan' } as const;
const en = { plain: 'Save', named: 'Hello {nama}', twice: '{n} of {n}', plural: '{n} {n|comment|comments}' };

describe('translator', () => {
  const t = translator('en', { id, en });

  it('speaks the language asked', () => {
    expect(t('plain')).toBe('Save');
    expect(translator('id', { id, en })('plain')).toBe('Simpan');
  });

  it('puts values in, every time they are named', () => {
    expect(t('named', { nama: 'Rina' })).toBe('Hello Rina');
    expect(t('twice', { n: 3 })).toBe('3 of 3');
  });

  it.each([
    [0, '0 comments'],
    [1, '1 comment'],
    [2, '2 comments'],
    ['1', '1 comment'],
  ])('counts %j as %j', (n, words) => {
    expect(t('plural', { n })).toBe(words);
  });

  it('takes values as text, not as patterns', () => {
    expect(t('named', { nama: '{n} $& $1' })).toBe('Hello {n} $& $1');
  });
});
