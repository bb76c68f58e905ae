import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowest, timeAtEnd, timeFromWords } from '@/utils/core/relative-time';

/** Tuesday 20 October 2026, 12:00 in Jakarta. */
const NOW = Date.parse('2026-10-20T12:00:00+07:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ago = (earliest: number, latest: number): [number, number] => [NOW - earliest, NOW - latest];
const minute = (iso: string): [number, number] => [Date.parse(`${iso}+07:00`), Date.parse(`${iso}+07:00`) + MINUTE];
const day = (iso: string): [number, number] => [Date.parse(`${iso}T00:00+07:00`), Date.parse(`${iso}T00:00+07:00`) + DAY];

function span(words: string, language?: string): [number, number] | null {
  const time = timeFromWords(words, NOW, language);
  return time?.kind === 'interval' ? [time.earliest, time.latest] : null;
}

describe('words for how long ago', () => {
  it.each<[string, [number, number]]>([
    ['2 jam', ago(3 * HOUR, 2 * HOUR)],
    ['2 j', ago(3 * HOUR, 2 * HOUR)],
    ['2h', ago(3 * HOUR, 2 * HOUR)],
    ['2 jam yang lalu', ago(3 * HOUR, 2 * HOUR)],
    ['2 jam yg lalu', ago(3 * HOUR, 2 * HOUR)],
    ['3 mgg', ago(28 * DAY, 21 * DAY)],
    ['3 minggu lalu', ago(28 * DAY, 21 * DAY)],
    ['8 weeks ago', ago(63 * DAY, 56 * DAY)],
    ['1d', ago(2 * DAY, DAY)],
    ['1 hari', ago(2 * DAY, DAY)],
    ['a day ago', ago(2 * DAY, DAY)],
    ['sehari yang lalu', ago(2 * DAY, DAY)],
    ['seminggu yang lalu', ago(14 * DAY, 7 * DAY)],
    ['an hour ago', ago(2 * HOUR, HOUR)],
    ['sejam lalu', ago(2 * HOUR, HOUR)],
    ['about an hour ago', ago(2 * HOUR, 0)],
    ['sekitar 2 jam yang lalu', ago(3 * HOUR, HOUR)],
    ['hampir 2 jam yang lalu', ago(2 * HOUR, HOUR)],
    ['lebih dari sehari yang lalu', ago(2 * DAY, DAY)],
    ['5 mnt', ago(6 * MINUTE, 5 * MINUTE)],
    ['5 m', ago(6 * MINUTE, 5 * MINUTE)],
    ['30 dtk', ago(31_000, 30_000)],
    ['Baru saja', ago(MINUTE, 0)],
    ['just now', ago(MINUTE, 0)],
    ['a few seconds ago', ago(MINUTE, 0)],
    ['beberapa detik yang lalu', ago(MINUTE, 0)],
    ['2 bln', ago(3 * 31 * DAY, 2 * 28 * DAY)],
    ['1 thn', ago(2 * 366 * DAY, 365 * DAY)],
    ['1y', ago(2 * 366 * DAY, 365 * DAY)],
    ['\u200E2\u00A0jam\u200B yang lalu', ago(3 * HOUR, 2 * HOUR)],
    ['2\u034F \u034Fj\u034Fa\u034Fm', ago(3 * HOUR, 2 * HOUR)],
  ])('%j', (words, expected) => expect(span(words)).toEqual(expected));

  it('reads "hr" as the page means it, and as both where that is not known', () => {
    expect(span('1 hr', 'en')).toEqual(ago(2 * HOUR, HOUR));
    expect(span('1 hr', 'id')).toEqual(ago(2 * DAY, DAY));
    expect(span('1 hr')).toEqual(ago(2 * DAY, HOUR));
  });

  it('does not take French days for hours', () => {
    expect(span('2 j', 'fr')).toBeNull();
    expect(span('2 j', 'id-ID')).toEqual(ago(3 * HOUR, 2 * HOUR));
  });
});

describe('calendar words, in Jakarta time', () => {
  it.each<[string, [number, number]]>([
    ['Pukul 19 September 2026 14.26', minute('2026-09-19T14:26')],
    ['19 September 2026 14.26', minute('2026-09-19T14:26')],
    ['15 July 2026, 17:38', minute('2026-07-15T17:38')],
    ['June 11, 2026, 8:59 AM', minute('2026-06-11T08:59')],
    ['June 11, 2026, 8:59\u202FPM', minute('2026-06-11T20:59')],
    ['At June 11, 2026, 12:05 AM', minute('2026-06-11T00:05')],
    ['Friday 19 June 2026 at 21:21', minute('2026-06-19T21:21')],
    ['Senin, 19 Oktober 2026 pukul 14.10 WIB', minute('2026-10-19T14:10')],
    ['23 Agu 2026, 17.45', minute('2026-08-23T17:45')],
    ['23 Aug 2026, 17:45', minute('2026-08-23T17:45')],
    ['1 September at 10:00', minute('2026-09-01T10:00')],
    ['1 Desember pukul 10.00', minute('2025-12-01T10:00')],
    ['16:15', minute('2026-10-19T16:15')],
    ['05:48', minute('2026-10-20T05:48')],
    ['12:00', minute('2026-10-20T12:00')],
    ['Today at 9:15', minute('2026-10-20T09:15')],
    ['Hari ini pukul 09.15', minute('2026-10-20T09:15')],
    ['Yesterday at 2:26 PM', minute('2026-10-19T14:26')],
    ['Kemarin 14.26', minute('2026-10-19T14:26')],
    ['Tue 20:06', minute('2026-10-13T20:06')],
    ['Selasa 08.06', minute('2026-10-20T08:06')],
    ['Mon 18:50', minute('2026-10-19T18:50')],
    ['Min 18.50', minute('2026-10-18T18:50')],
    ["Jum'at 07.00", minute('2026-10-16T07:00')],
    ['Wednesday at 5 pm', minute('2026-10-14T17:00')],
    ['23/08/2026, 17:45', minute('2026-08-23T17:45')],
    ['8/9/26, 9:04 PM', minute('2026-08-09T21:04')],
    ['08/09/2026 21.04', minute('2026-09-08T21:04')],
    ['23.08.2026 17.45', minute('2026-08-23T17:45')],
    ['kemarin', day('2026-10-19')],
    ['yesterday', day('2026-10-19')],
    ['hari ini', day('2026-10-20')],
    ['Mar 10, 2026', day('2026-03-10')],
    ['15 July 2026', day('2026-07-15')],
    ['Sabtu', day('2026-10-17')],
    ['29 February 2024', day('2024-02-29')],
  ])('%j', (words, expected) => expect(span(words)).toEqual(expected));
});

describe('what is no time', () => {
  it.each([
    '', '   ', 'Balas', 'Edited', 'Seen by Budi', '3 likes', '2 balasan', '5', '2026', 'May', 'June 2026', '31 April 2026 10:00',
    '29 February 2026', '25:00', '10:75', '13:00 PM', '0:30 AM', 'Budi 16:15', '16:15, Alex', '2 jam 5', 'jam', '3 sen',
    'Today yesterday', 'kemarin Selasa', '1 2 Mei 2026', 'x'.repeat(500),
  ])('%j', (words) => expect(timeFromWords(words, NOW)).toBeNull());
});

describe('timeAtEnd', () => {
  it.each([
    ['Comment by Sinta a day ago', 'a day ago'],
    ['Komentar oleh Sinta sehari yang lalu', 'sehari yang lalu'],
    ["Reply by Toko Uji to Sinta's comment 8 weeks ago", '8 weeks ago'],
    ['Komentar oleh Budi sekitar 2 jam yang lalu', 'sekitar 2 jam yang lalu'],
    ['At Tuesday 20:06', 'At Tuesday 20:06'],
  ])('%j ends in %j', (sentence, words) => {
    expect(timeAtEnd(sentence, NOW)).toMatchObject({ words });
  });

  it('finds nothing in a sentence without a time', () => {
    expect(timeAtEnd('Komentar oleh Budi', NOW)).toBeNull();
  });
});

it('narrowest keeps the reading that says most', () => {
  const vague = timeFromWords('1d', NOW);
  const sharp = timeFromWords('Kemarin 14.26', NOW);
  expect(narrowest([null, vague, sharp])).toBe(sharp);
  expect(narrowest([null])).toBeNull();
});

describe('whatever the words', () => {
  const piece = fc.constantFrom(
    '1', '2', '59', '2026', '16:15', '14.26', 'jam', 'hari', 'mgg', 'd', 'ago', 'lalu', 'yang', 'kemarin', 'Selasa', 'Mei',
    'June', 'at', 'pukul', 'AM', 'PM', ',', '/', '.', 'se', 'a', 'few',
  );
  const words = fc.oneof(fc.string({ maxLength: 60 }), fc.array(piece, { maxLength: 7 }).map((list) => list.join(' ')));

  it('an interval has a beginning before its end, is never exact and keeps what was shown', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', 'id', 'en', 'fr'), (shown, language) => {
        const time = timeFromWords(shown, NOW, language);
        if (time === null) return true;
        return time.kind === 'interval' && time.earliest < time.latest && time.latest - time.earliest >= 1_000 && time.words.length <= 80;
      }),
      { numRuns: 2_000 },
    );
  });
});
