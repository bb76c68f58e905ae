import { parseArgs } from 'node:util';
import type { Command } from '../probe/main.ts';
import { captureBench } from './capture-bench.ts';
import { pageBench } from './page-bench.ts';
import type { Bench, BenchRow } from './row.ts';
import { table } from './table.ts';

/** Every row there is, in the order of the table. */
const BENCHES: Readonly<Record<string, Bench>> = {
  'page-1000': pageBench(1_000),
  'capture-100': captureBench(100, 'at most 50 ms, of which a bare put is the part no one can save'),
  'capture-100000': captureBench(100_000, 'at most 50 ms, and at most 1.5 × capture-100'),
};

const USAGE = `Usage: npm run bench [-- --json] [--only ${Object.keys(BENCHES).join(',')}] [--runs N]`;
const RUNS = 5;

/** Runs the wanted rows one after another and hands the table, or the rows as JSON, to `answer`. Gives the exit code. */
export async function main(args: string[], { build, answer }: Command): Promise<number> {
  const options = read(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  await build();
  const rows: BenchRow[] = [];
  for (const [, bench] of options.benches) {
    rows.push(await bench({ runs: options.runs, say: (text) => process.stderr.write(`${text}\n`) }));
  }
  answer(options.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  return 0;
}

/** null when the words make no sense. */
function read(args: string[]): { json: boolean; runs: number; benches: [string, Bench][] } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, only: { type: 'string' }, runs: { type: 'string', default: String(RUNS) } },
    });
    const wanted = values.only?.split(',').map((id) => id.trim()) ?? Object.keys(BENCHES);
    const runs = Number(values.runs);
    const known = wanted.every((id) => Object.hasOwn(BENCHES, id));
    if (!known || wanted.length === 0 || !Number.isInteger(runs) || runs < 1) return null;
    return { json: values.json, runs, benches: Object.entries(BENCHES).filter(([id]) => wanted.includes(id)) };
  } catch {
    return null;
  }
}
