import { parseArgs } from 'node:util';
import type { Scenario } from './scenario.ts';
import { kills } from './kills/kills.ts';
import { lines, score } from './report.ts';
import { year } from './year/year.ts';

/** Every scenario there is, in the order they run. */
const SCENARIOS: Readonly<Record<string, Scenario>> = { kills, year };

const USAGE = `Usage: npm run soak [-- --short] [--seed N] [--only ${Object.keys(SCENARIOS).join(',')}]`;
/** Without a seed every run is the same one. */
const SEED = 2026;

export interface Command {
  /** Makes sure that the built extension is there. */
  build(): Promise<void>;
}

interface Wanted {
  seed: number;
  short: boolean;
  scenarios: [string, Scenario][];
}

/** Runs the wanted scenarios and prints what held; the last line is `N passed, N failed`. Gives the exit code. */
export async function main(args: string[], { build }: Command): Promise<number> {
  const wanted = read(args);
  if (wanted === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (wanted.scenarios.some(([name]) => name === 'kills')) await build();
  const sum = { passed: 0, failed: 0 };
  for (const [name, scenario] of wanted.scenarios) {
    say(`${name}: seed ${wanted.seed}${wanted.short ? ', short' : ''}`);
    try {
      const outcome = await scenario({ seed: wanted.seed, short: wanted.short, say });
      for (const line of lines(outcome)) say(line);
      const { passed, failed } = score(outcome);
      sum.passed += passed;
      sum.failed += failed;
    } catch (error) {
      say(`FAILED ${name}: could not run to its end (seed ${wanted.seed})`);
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      sum.failed += 1;
    }
  }
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** null when the words make no sense. */
function read(args: string[]): Wanted | null {
  try {
    const { values } = parseArgs({
      args,
      options: { seed: { type: 'string', default: String(SEED) }, short: { type: 'boolean', default: false }, only: { type: 'string' } },
    });
    const names = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(SCENARIOS);
    const seed = Number(values.seed);
    if (names.length === 0 || !names.every((name) => Object.hasOwn(SCENARIOS, name)) || !Number.isSafeInteger(seed)) return null;
    return { seed, short: values.short, scenarios: Object.entries(SCENARIOS).filter(([name]) => names.includes(name)) };
  } catch {
    return null;
  }
}
