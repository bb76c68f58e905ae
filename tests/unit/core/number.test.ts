import { describe, expect, it } from 'vitest';
import { aduanNumber, jakartaYear } from '../../../utils/core/number';

describe('aduanNumber', () => {
  it.each([
    ['JBR', 2026, 412, 'JBR-2026-0412'],
    ['JBR', 2026, 1, 'JBR-2026-0001'],
    ['MJS', 2027, 9999, 'MJS-2027-9999'],
    ['K2', 2026, 10_000, 'K2-2026-10000'],
  ])('%s %i %i is %s', (prefix, year, sequence, number) => {
    expect(aduanNumber(prefix, year, sequence)).toBe(number);
  });
});

describe('jakartaYear', () => {
  it.each([
    ['New Year’s Eve in London, already New Year in Jakarta', Date.UTC(2026, 11, 31, 17), 2027],
    ['one millisecond before', Date.UTC(2026, 11, 31, 17) - 1, 2026],
    ['the middle of the year', Date.UTC(2026, 5, 15), 2026],
    ['the first day', Date.UTC(2026, 0, 1), 2026],
  ])('%s', (_, at, year) => {
    expect(jakartaYear(at)).toBe(year);
  });
});
