import type { Outcome } from './report.ts';

export interface Telling {
  seed: number;
  /** The part that every test run makes. */
  short: boolean;
  /** A line on how it goes. */
  say(text: string): void;
}

/** Runs until it is through or something does not hold. Rejects only when it cannot run at all. */
export type Scenario = (how: Telling) => Promise<Outcome>;
