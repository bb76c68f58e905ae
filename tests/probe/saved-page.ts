import { readFile } from 'node:fs/promises';

/** A page somebody saved, with the address it was saved from. */
export interface SavedPage {
  body: Buffer;
  /** null when the first line names none, or none that can be read. */
  url: URL | null;
}

const FIRST_LINE = /^\uFEFF?\s*<!--\s*url:\s*(\S+)\s*-->/i;

/** Longest first line looked at, in bytes. */
const HEAD = 8_192;

/** Reads a saved page. Rejects when the file cannot be read. */
export async function readSavedPage(file: string): Promise<SavedPage> {
  const body = await readFile(file);
  return { body, url: addressIn(body.subarray(0, HEAD).toString('utf8')) };
}

/** The address in `<!-- url: https://… -->` at the start of a page; null without one. */
export function addressIn(head: string): URL | null {
  const address = FIRST_LINE.exec(head)?.[1];
  return address === undefined ? null : URL.parse(address);
}
