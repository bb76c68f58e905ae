/** Chance that can be had again: equal seeds give equal draws (mulberry32, public domain, T. Ettinger). */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number, both ends included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  /** One of them; throws when there is none. */
  pick<Value>(values: readonly Value[]): Value;
  /** How many of something that comes `mean` times on average (Poisson). */
  arrivals(mean: number): number;
  /** A stream of its own: what is drawn there moves nothing here. */
  fork(name: string): Random;
}

export function createRandom(seed: number): Random {
  const state = { at: seed >>> 0 };

  function next(): number {
    state.at = (state.at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state.at ^ (state.at >>> 15), state.at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function arrivals(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count += 1;
    return count;
  }

  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick(values) {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new Error('Nothing to pick from');
      return value;
    },
    arrivals,
    fork: (name) => createRandom([...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), seed ^ 0x811c9dc5)),
  };
}
