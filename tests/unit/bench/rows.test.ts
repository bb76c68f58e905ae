import { describe, expect, it } from 'vitest';
import { benchRow } from '../../bench/row';
import { median, spread } from '../../bench/stats';
import { table } from '../../bench/table';

describe('the figures', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('take the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('show how far runs lie apart', () => {
    expect(spread([12.4, 9.6, 30])).toBe('10–30');
    expect(spread([])).toBe('–');
  });

  it('put ours over each baseline', () => {
    const row = benchRow({ id: 'x', unit: 'ms', ours: 30.004, baselines: { plain: 20, slow: 60 }, aim: 'low', note: '' });
    expect(row).toMatchObject({ ours: 30, baselines: { plain: 20, slow: 60 }, ratio: { plain: 1.5, slow: 0.5 } });
  });

  it('stand in one line a baseline', () => {
    const row = benchRow({ id: 'x', unit: 'ms', ours: 30, baselines: { plain: 20, slow: 60 }, aim: 'low', note: 'as it is' });
    const lines = table([row]).split('\n');
    expect(lines[2]).toMatch(/^x +30 ms +plain 20 ms +1\.5 × +low$/);
    expect(lines[3]).toMatch(/^ +slow 60 ms +0\.5 ×$/);
    expect(lines.at(-2)).toBe('x: as it is');
  });
});
