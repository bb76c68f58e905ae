/** One line of the result. `baselines` and `ratio` have the same names. */
export interface BenchRow {
  id: string;
  unit: string;
  /** Median over the runs. */
  ours: number;
  baselines: Record<string, number>;
  /** ours / baseline */
  ratio: Record<string, number>;
  /** What we want it to be, in words. */
  aim: string;
  note: string;
}

export interface BenchOptions {
  /** Measured rounds; one more goes before them to warm up. */
  runs: number;
  /** Says what is going on. */
  say(text: string): void;
}

export type Bench = (options: BenchOptions) => Promise<BenchRow>;

/** Completes a row with its ratios; figures to a hundredth. */
export function benchRow(row: Omit<BenchRow, 'ratio'>): BenchRow {
  const ours = round(row.ours);
  const baselines = Object.fromEntries(Object.entries(row.baselines).map(([name, value]) => [name, round(value)]));
  const ratio = Object.fromEntries(Object.entries(row.baselines).map(([name, value]) => [name, round(row.ours / value)]));
  return { ...row, ours, baselines, ratio };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
