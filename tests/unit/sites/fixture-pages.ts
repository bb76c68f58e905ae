import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAccount } from '@/utils/sites/accounts';
import { surfaceShown } from '@/utils/sites/registry';
import type { ParseContext, Reading, Surface } from '@/utils/sites/types';

/** Tuesday 20 October 2026, 12:00 in Jakarta: when the drawn pages are looked at. */
export const NOW = Date.parse('2026-10-20T12:00:00+07:00');

const FOLDER = join(import.meta.dirname, '../../fixtures/sites');

export interface FixturePage {
  name: string;
  file: string;
  expected: string;
  html: string;
  url: URL;
}

/** All drawn pages: `<site>/<surface>.<name>.html`, the address in the first line. */
export function fixturePages(): FixturePage[] {
  return ['instagram', 'facebook'].flatMap((site) =>
    readdirSync(join(FOLDER, site))
      .filter((file) => file.endsWith('.html'))
      .toSorted()
      .map((file) => pageIn(join(FOLDER, site, file), `${site}/${file.replace(/\.html$/u, '')}`)),
  );
}

function pageIn(file: string, name: string): FixturePage {
  const html = readFileSync(file, 'utf8');
  const address = /^<!-- url: (\S+) -->/u.exec(html)?.[1];
  if (address === undefined) throw new Error(`${name}: the first line must be <!-- url: https://… -->`);
  return { name, file, expected: file.replace(/\.html$/u, '.json'), html, url: new URL(address) };
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page in a window of its own, so that styles compute. */
export function showPage(html: string): Document {
  const drawn = parsePage(html);
  document.documentElement.lang = drawn.documentElement.lang;
  document.body.replaceWith(document.adoptNode(drawn.body));
  return document;
}

export interface ReadPage {
  surface: Surface | null;
  context: ParseContext;
  readings: Reading[];
  health: Record<string, number | string | boolean>;
}

/** As the probe reads a page: whose account is in use is what the page shows, else the post's owner. */
export function readPage(page: Document, url: URL, me?: ParseContext['me']): ReadPage {
  const unknown: ParseContext = { url, now: NOW, me: null };
  const shown = surfaceShown(page, unknown);
  if (shown === null) return { surface: null, context: unknown, readings: [], health: {} };
  const account = me ?? findAccount(page, url) ?? shown.surface.postOwner?.(shown.root, unknown) ?? null;
  const context: ParseContext = { url, now: NOW, me: account && { handle: account.handle, name: account.name } };
  const { readings, health } = shown.surface.parse(shown.root, context);
  return { surface: shown.surface, context, readings, health };
}

/** What a reading tells, as plain JSON, with what the page's own controls around it say. */
export function describeReading({ surface, context }: ReadPage, reading: Reading, page: Document) {
  const box = surface?.composer(reading, page, context) ?? null;
  const { writtenAt, ...item } = reading.item;
  return {
    ...item,
    writtenAt:
      writtenAt === null ? null : writtenAt.kind === 'exact' ? iso(writtenAt.at) : `${iso(writtenAt.earliest)} … ${iso(writtenAt.latest)} (${writtenAt.words})`,
    actionLine: reading.actionLine === null ? null : words(reading.actionLine).slice(0, 80),
    reply: words(surface?.replyControl(reading) ?? null) || null,
    composer: box === null ? null : `${box.kind} ${box.scope}: ${box.element.getAttribute('aria-label') ?? box.element.getAttribute('aria-placeholder') ?? ''}`,
  };
}

export function describePage(page: Document, url: URL) {
  const read = readPage(page, url);
  return {
    surface: read.surface?.id ?? 'none',
    me: read.context.me,
    health: read.health,
    items: read.readings.map((reading) => describeReading(read, reading, page)),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
