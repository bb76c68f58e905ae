import { describe, expect, it } from 'vitest';
import { createRandom } from '../../soak/random';
import { lines, score, type Outcome } from '../../soak/report';

const outcome: Outcome = {
  name: 'year',
  seed: 7,
  short: true,
  checked: ['kept', 'badge', 'notified'],
  faults: Array.from({ length: 7 }, (_, n) => ({ invariant: 'badge' as const, about: `fault ${n}` })),
  figures: { days: 30 },
};

describe('a report', () => {
  it('counts what holds and what does not', () => {
    expect(score(outcome)).toEqual({ passed: 2, failed: 1 });
    expect(score({ ...outcome, faults: [] })).toEqual({ passed: 3, failed: 0 });
  });

  it('shows some faults, and how to have them again', () => {
    const text = lines(outcome).join('\n');
    expect(text).toContain('seed 7');
    expect(text).toContain('fault 4');
    expect(text).not.toContain('fault 5');
    expect(text).toContain('… and 2 more');
    expect(text).toContain('npm run soak -- --only year --seed 7 --short');
    expect(lines({ ...outcome, faults: [] }).join('\n')).not.toMatch(/FAILED|again/);
  });
});

describe('chance', () => {
  it('is the same for the same seed, another for another, and undisturbed by its forks', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      random.fork('x').next();
      return [random.between(1, 1_000), random.arrivals(10), random.pick(['a', 'b', 'c']), random.next()];
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('keeps to its bounds and means', () => {
    const random = createRandom(3);
    const drawn = Array.from({ length: 2_000 }, () => random.between(2, 4));
    expect(new Set(drawn)).toEqual(new Set([2, 3, 4]));
    const mean = Array.from({ length: 2_000 }, () => random.arrivals(10)).reduce((sum, n) => sum + n, 0) / 2_000;
    expect(mean).toBeGreaterThan(9.5);
    expect(mean).toBeLessThan(10.5);
  });
});
