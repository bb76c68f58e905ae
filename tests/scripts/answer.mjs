/**
 * For commands whose stdout is read by programs: everything they or their children print (npm, apt, the build) goes to
 * stderr; only what is handed to `answer` reaches stdout.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const FILE = 'TANGGAP_ANSWER';

/**
 * True in the process that has to do the work. In the first one it runs the script again with stdout led to stderr,
 * passes on the answer and the exit code, and gives false.
 */
export async function answering(scriptUrl) {
  if (process.env[FILE] !== undefined) return true;
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-answer-'));
  const file = path.join(folder, 'answer');
  try {
    process.exitCode = await run(fileURLToPath(scriptUrl), file);
    if (existsSync(file)) await pipeline(createReadStream(file), process.stdout, { end: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return false;
}

/** Sets what the command prints to stdout. */
export function answer(text) {
  writeFileSync(process.env[FILE], text);
}

function run(script, file) {
  // Where the person stands; npm tells it already, a direct call does not.
  const env = { INIT_CWD: process.cwd(), ...process.env, [FILE]: file };
  const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { stdio: ['ignore', 2, 2], env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 130));
  });
}
