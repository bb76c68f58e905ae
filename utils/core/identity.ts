import type { CapturedItem, ItemKind, Site } from './item';

/** What says that two captures are of the same thing. */
export interface Identity {
  /** `site:kind:externalId`, null when the page carries no id. Two equal keys are the same comment, always. */
  key: string | null;
  /** Thread, direction and text; equal prints may still be two messages ("iya", "iya"). */
  print: string;
  before: string | null;
  after: string | null;
}

export function itemKey(site: Site, kind: ItemKind, externalId: string): string {
  return `${site}:${kind}:${externalId}`;
}

export function identify(
  item: Pick<CapturedItem, 'site' | 'kind' | 'externalId' | 'threadId' | 'direction' | 'text' | 'neighbours'>,
): Identity {
  return {
    key: item.externalId === null ? null : itemKey(item.site, item.kind, item.externalId),
    print: textPrint([item.site, item.kind, item.threadId ?? '', item.direction, item.text].join('\n')),
    before: item.neighbours.before,
    after: item.neighbours.after,
  };
}

/** How sure we are that an id-less item is one we already have. */
export type Match = 'same' | 'unsure' | 'different';

/**
 * Compares two items of which at least one has no id. Equal prints with an agreeing neighbour are the same message;
 * equal prints without one, or with a contradicting one, are for the person to decide.
 */
export function compareIdentity(a: Identity, b: Identity): Match {
  if (a.key !== null && b.key !== null) return a.key === b.key ? 'same' : 'different';
  if (a.print !== b.print) return 'different';
  const sides = [agree(a.before, b.before), agree(a.after, b.after)];
  if (sides.includes('no')) return 'unsure';
  return sides.includes('yes') ? 'same' : 'unsure';
}

function agree(a: string | null, b: string | null): 'yes' | 'no' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'yes' : 'no';
}

/**
 * 106-bit fingerprint of a text for equality only (two rounds of a 53-bit multiplicative hash): a collision makes us
 * ask the person, it never merges. Case, spacing and Unicode form do not count.
 */
export function textPrint(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return hash53(folded, 0).toString(36) + '.' + hash53(folded, 0x9e3779b9).toString(36);
}

function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
