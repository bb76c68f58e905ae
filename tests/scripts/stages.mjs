import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './install.mjs';

/** Runs a command in the project; what it prints is shown as it comes and given back. */
export function command(name, args, options = {}) {
  const { quiet = false, env = {} } = options;
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (!quiet) process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${name} could not be started: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A program of our own packages. */
export const tool = (name) => path.join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs stages one after another; each gives { passed, failed } and a throw counts as one failure. */
export async function runStages(stages) {
  const results = [];
  for (const [name, run] of stages) {
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(4, 70 - name.length))}\n`);
    const start = Date.now();
    let result;
    try {
      result = await run();
    } catch (error) {
      process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      result = { passed: 0, failed: 1, note: 'could not run' };
    }
    // A stage in which nothing ran proves nothing.
    if (result.passed + result.failed === 0) result = { passed: 0, failed: 1, note: 'ran nothing' };
    results.push({ name, ...result, seconds: (Date.now() - start) / 1000 });
  }
  return results;
}

/** Prints one line a stage, then the sum as the very last line; gives the exit code. */
export function report(results) {
  process.stdout.write('\n');
  for (const { name, passed, failed, seconds, note } of results) {
    const mark = failed === 0 ? 'ok    ' : 'FAILED';
    process.stdout.write(
      `${mark}  ${name.padEnd(24)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s${note === undefined ? '' : `  (${note})`}\n`,
    );
  }
  const sum = (key) => results.reduce((total, one) => total + one[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 ? 0 : 1;
}
