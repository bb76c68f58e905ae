import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from './build.ts';

export interface Certificate {
  key: string;
  cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** A self-signed certificate for the given names, made once and kept in the cache for most of its year. */
export async function certificate(names: readonly string[]): Promise<Certificate> {
  const file = path.join(CACHE, 'certificate.json');
  if (existsSync(file)) {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Certificate & { until: number; names: string[] };
    if (kept.until - Date.now() > 30 * DAY && names.every((name) => kept.names.includes(name))) return kept;
  }
  const until = Date.now() + 365 * DAY;
  const made = await generate([{ name: 'commonName', value: 'Tanggap stand-in' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Tests also shift clocks backwards.
    notBeforeDate: new Date(Date.now() - 400 * DAY),
    notAfterDate: new Date(until),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify({ key: made.private, cert: made.cert, until, names }));
  return { key: made.private, cert: made.cert };
}
