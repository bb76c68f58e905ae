import { describe, expect, it } from 'vitest';
import { clockWords, date, dateTime, dateTimeLong, duration, overdueBy } from '../../../utils/i18n/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday 23 November 2026, 14.10 WIB. */
const AT = Date.UTC(2026, 10, 23, 7, 10);

describe('dates', () => {
  it.each([
    ['id', 'Sen 23 Nov, 14.10', 'Sen 23 Nov', 'Senin, 23 November 2026 pukul 14.10 WIB'],
    ['en', 'Mon 23 Nov, 14:10', 'Mon 23 Nov', 'Monday, 23 November 2026 at 14:10 WIB'],
  ] as const)('in %s', (language, short, day, long) => {
    expect(dateTime(AT, language)).toBe(short);
    expect(date(AT, language)).toBe(day);
    expect(dateTimeLong(AT, language)).toBe(long);
  });

  it('knows the days as Indonesians write them', () => {
    const days = Array.from({ length: 7 }, (_, i) => date(AT + i * DAY, 'id').slice(0, 3));
    expect(days).toEqual(['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']);
  });

  it('are Jakarta’s, also where the day has not begun in London', () => {
    expect(date(Date.UTC(2026, 11, 31, 17), 'id')).toBe('Jum 1 Jan');
  });
});

describe('duration', () => {
  it.each([
    [0, '0 mnt', '0 min'],
    [-5 * MINUTE, '0 mnt', '0 min'],
    [59 * MINUTE + 59_999, '59 mnt', '59 min'],
    [HOUR, '1 jam', '1 h'],
    [4 * HOUR + 30 * MINUTE, '4 jam 30 mnt', '4 h 30 min'],
    [23 * HOUR + 59 * MINUTE, '23 jam 59 mnt', '23 h 59 min'],
    [DAY + 10 * MINUTE, '24 jam', '24 h'],
    [31 * HOUR + 50 * MINUTE, '31 jam', '31 h'],
  ])('%i ms', (ms, id, en) => {
    expect(duration(ms, 'id')).toBe(id);
    expect(duration(ms, 'en')).toBe(en);
  });
});

describe('overdueBy', () => {
  it.each([
    [40 * MINUTE, '40 mnt'],
    [23 * HOUR + 5 * MINUTE, '23 jam 5 mnt'],
    [DAY, '1 hari'],
    [26 * HOUR + 59 * MINUTE, '1 hari 2 jam'],
    [72 * HOUR, '3 hari'],
  ])('%i ms: %s', (ms, words) => {
    expect(overdueBy(ms, 'id')).toBe(words);
  });
});

describe('clockWords', () => {
  const clock = { from: AT, due: AT + DAY, metAt: null };

  it.each([
    ['early', AT, 'safe', 'Sisa 24 jam', '24 h left'],
    ['near its end', AT + 19 * HOUR + 30 * MINUTE, 'near', 'Sisa 4 jam 30 mnt', '4 h 30 min left'],
    ['at its end', AT + DAY, 'overdue', 'Lewat 0 mnt', 'Overdue by 0 min'],
    ['past it', AT + DAY + 26 * HOUR, 'overdue', 'Lewat 1 hari 2 jam', 'Overdue by 1 d 2 h'],
  ] as const)('%s', (_, now, state, id, en) => {
    expect(clockWords(clock, now, 'id')).toEqual({ state, words: id });
    expect(clockWords(clock, now, 'en')).toEqual({ state, words: en });
  });

  it('gives the date when there are two days left', () => {
    expect(clockWords({ ...clock, due: AT + 2 * DAY }, AT, 'id').words).toBe('Tenggat Rab 25 Nov');
    expect(clockWords({ ...clock, due: AT + 2 * DAY - 1 }, AT, 'id').words).toBe('Sisa 47 jam');
  });

  it.each([
    [AT + HOUR, 'metInTime', 'Tepat waktu', 'In time'],
    [AT + DAY + 1, 'metLate', 'Terlambat', 'Late'],
  ] as const)('met at %i', (metAt, state, id, en) => {
    expect(clockWords({ ...clock, metAt }, AT + 90 * DAY, 'id')).toEqual({ state, words: id });
    expect(clockWords({ ...clock, metAt }, AT + 90 * DAY, 'en')).toEqual({ state, words: en });
  });

  it('says "sekitar" when the page gave only words', () => {
    expect(clockWords(clock, AT, 'id', true).words).toBe('Sisa sekitar 24 jam');
    expect(clockWords(clock, AT + DAY + HOUR, 'en', true).words).toBe('Overdue by about 1 h');
  });
});
