import { existsSync } from 'node:fs';
import path from 'node:path';
import { probe } from './probe.ts';

export interface Command {
  /** Makes sure that the built extension is there. */
  build(): Promise<void>;
  /** Takes what the command prints to stdout. */
  answer(text: string): void;
}

/**
 * Hands one JSON array to `answer`, an element a file, in the order given. Gives the exit code: 0 when every file was
 * read, 1 when some could not be (their `health.error` says why), 2 without files.
 */
export async function main(files: readonly string[], { build, answer }: Command): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('Usage: npm run -s probe -- FILE.html…   (first line of each: <!-- url: https://… -->)\n');
    return 2;
  }
  await build();
  const reports = await probe(files, locate);
  answer(`${JSON.stringify(reports, null, 2)}\n`);
  const failed = reports.filter(({ health }) => 'error' in health);
  for (const { file, health } of failed) process.stderr.write(`${file}: ${String(health['error'])}\n`);
  return failed.length === 0 ? 0 : 1;
}

/** A name as the person means it: from where they stand, else from here (npm runs scripts in the project's folder). */
function locate(file: string): string {
  const there = path.resolve(process.env['INIT_CWD'] ?? '.', file);
  return existsSync(there) ? there : path.resolve(file);
}
