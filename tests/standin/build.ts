import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const CACHE = path.resolve(HERE, '../../.cache/standin');
export const APP = path.join(CACHE, 'app');
const STAMP = path.join(CACHE, 'sources.sha256');

/** Fingerprint of everything the apps are built from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(path.join(HERE, 'app'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of [...files, path.join(HERE, 'vite.config.ts')]) {
    hash.update(path.relative(HERE, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Builds the stand-in's apps into the cache when their sources changed since the last time. */
export async function buildStandin(): Promise<void> {
  const wanted = await fingerprint();
  const built = existsSync(STAMP) && existsSync(APP) ? await readFile(STAMP, 'utf8') : '';
  if (built === wanted) return;
  await mkdir(CACHE, { recursive: true });
  await build({ configFile: path.join(HERE, 'vite.config.ts'), logLevel: 'error' });
  await writeFile(STAMP, wanted);
}
