import type { CapturedItem, Direction, ItemKind, SurfaceId, WrittenAt } from '../../utils/core/item.ts';

/** What the content script answers to `describe`. */
export interface Description {
  url: string;
  surface: SurfaceId | null;
  items: CapturedItem[];
  /** Who wrote the post, where nothing on the page tells whose account is in use; else null. */
  postOwner: string | null;
  health: Health;
}

export type Health = Record<string, unknown>;

export interface ReportedItem {
  kind: ItemKind;
  externalId: string | null;
  parentId: string | null;
  authorHandle: string | null;
  authorName: string | null;
  text: string;
  permalink: string | null;
  /** ISO 8601, only where the page carries an exact time. */
  postedAt: string | null;
  direction: Direction;
}

/** One element of the probe's answer. */
export interface Report {
  file: string;
  surface: SurfaceId | 'none';
  items: ReportedItem[];
  health: Health;
}

/** What was read from one saved page. */
export function report(file: string, { surface, items, postOwner, health }: Description): Report {
  if (surface === null) return nothing(file, { ...health, reason: 'no known surface' });
  return { file, surface, items: items.map((item) => reportItem(item, postOwner)), health };
}

/** A page without anything for us. */
export function nothing(file: string, health: Health): Report {
  return { file, surface: 'none', items: [], health };
}

function reportItem(item: CapturedItem, postOwner: string | null): ReportedItem {
  const { kind, externalId, parentId, authorHandle, authorName, text, permalink, writtenAt, direction } = item;
  const byOwner = postOwner !== null && (authorHandle === postOwner || (authorHandle === null && authorName === postOwner));
  return {
    kind,
    externalId,
    parentId,
    authorHandle,
    authorName,
    text,
    permalink,
    postedAt: exactTime(writtenAt),
    direction: byOwner ? 'out' : direction,
  };
}

function exactTime(writtenAt: WrittenAt | null): string | null {
  return writtenAt?.kind === 'exact' ? new Date(writtenAt.at).toISOString() : null;
}
