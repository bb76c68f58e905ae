import { describe, expect, it } from 'vitest';
import { addition, cleanText, endsWithText, gist, isMentionOnly, lostWords, mostlyThere } from '@/utils/page/join-text';

const TEXT = 'Terima kasih laporannya.\nKami cek hari ini.';

describe('addition', () => {
  it.each([
    ['', [], TEXT],
    ['\n', [], TEXT],
    ['@rina.contoh ', [], TEXT],
    ['@rina.contoh', [], ` ${TEXT}`],
    ['Rina Contoh\u00A0', [], TEXT],
    ['Rina Contoh', ['Rina Contoh'], ` ${TEXT}`],
    ['Selamat pagi', ['Rina Contoh'], `\n${TEXT}`],
    ['Selamat pagi\n', [], TEXT],
  ])('behind %j', (typed, names, added) => {
    expect(addition(typed, TEXT, names)).toBe(added);
  });
});

describe('questions about a box', () => {
  it.each([
    ['Halo\n' + TEXT, true],
    ['Halo Terima kasih laporannya. Kami cek hari ini. ', true],
    [`${TEXT}\u200B`, true],
    [`${TEXT} Salam`, false],
    ['', false],
  ])('%j ends with the text: %s', (typed, expected) => {
    expect(endsWithText(typed, TEXT)).toBe(expected);
  });

  it.each([
    ['@rina.contoh ', [], true],
    ['@rina.contoh @budi.contoh', [], true],
    ['Rina Contoh ', ['Rina Contoh'], true],
    ['Rina Contoh ', [], false],
    ['@rina.contoh ya', [], false],
  ])('%j is but a mention: %s', (typed, names, expected) => {
    expect(isMentionOnly(typed, names)).toBe(expected);
  });

  it('an empty text is nowhere', () => {
    expect(endsWithText('Halo', ' ')).toBe(false);
  });

  it.each([
    ['Draf saya', '@rina.contoh ', 'Draf saya'],
    ['Draf saya', '@rina.contoh Draf saya', ''],
    ['@budi.contoh ', '@rina.contoh ', ''],
    ['', '@rina.contoh ', ''],
  ])('a Reply that turned %j into %j lost %j', (before, after, lost) => {
    expect(lostWords(before, after)).toBe(lost);
  });

  it.each([
    ['', 'Terima kasih laporannya. Kami cek hari ini.', true],
    ['Halo', 'Halo Terima kasih laporannya. Kami cek hari ini. 🙂', true],
    ['', 'Terima', false],
    ['', `${TEXT}${TEXT}`, false],
  ])('from %j to %j holds it in essence: %s', (before, after, expected) => {
    expect(mostlyThere(before, after, TEXT)).toBe(expected);
  });

  it('folds what editors add and drop', () => {
    expect(gist('a\u200B b\r\n\u00A0c')).toBe('abc');
    expect(cleanText(' a\r\nb\r')).toBe('a\nb');
  });
});
