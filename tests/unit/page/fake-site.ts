import { vi } from 'vitest';
import type { CapturedItem } from '@/utils/core/item';
import type { ComposerTarget, ParseContext, Reading, Surface } from '@/utils/sites/types';

/** A site as small as can be: rows of a list, found by their link. `reads` counts how often a row was read. */
export interface FakeSite {
  surface: Surface;
  reads: { one: number; all: number };
  boxes: { find(reading: Reading): ComposerTarget | null };
}

export function item(change: Partial<CapturedItem> = {}): CapturedItem {
  return {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: '1',
    parentId: null,
    threadId: 'CONTOH',
    authorHandle: 'rina.contoh',
    authorName: null,
    text: 'Lampu jalan mati',
    textCut: false,
    permalink: null,
    pageUrl: 'https://www.instagram.com/p/CONTOH/',
    writtenAt: null,
    direction: 'in',
    neighbours: { before: null, after: null },
    ...change,
  };
}

/** `<li><a href="#c1" data-author="rina.contoh">text</a><div class="line"><button>Reply</button></div></li>` */
export function rowHtml(id: string, text: string, author = 'rina.contoh'): string {
  return `<li><a href="#c${id}" data-author="${author}">${text}</a><div class="line"><button>Balas</button></div></li>`;
}

function readingOf(anchor: Element, { me }: ParseContext): Reading | null {
  const row = anchor.closest('li');
  const text = anchor.textContent ?? '';
  if (row === null || text === '') return null;
  const author = anchor.getAttribute('data-author') ?? '';
  const id = (anchor.getAttribute('href') ?? '').slice(2);
  const read = item({
    externalId: id === '' ? null : id,
    authorHandle: author,
    text,
    direction: me !== null && me.handle === author ? 'out' : 'in',
  });
  return { item: read, row, actionLine: row.querySelector('.line') };
}

export function fakeSite(): FakeSite {
  const reads = { one: 0, all: 0 };
  const boxes: FakeSite['boxes'] = { find: () => null };
  const surface: Surface = {
    id: 'instagram.comments',
    recipe: { verifiedOn: '2026-11-01' },
    anchor: 'a[href^="#c"]',
    matches: () => true,
    expects: () => true,
    root: (document) => document.querySelector('main'),
    read(anchor, context) {
      reads.one += 1;
      return readingOf(anchor, context);
    },
    parse(root, context) {
      reads.all += 1;
      const readings = [...root.querySelectorAll(surface.anchor)].flatMap((anchor) => readingOf(anchor, context) ?? []);
      return { readings, health: { anchors: readings.length } };
    },
    replyControl: (reading) => reading.row.querySelector('button'),
    composer: (reading) => boxes.find(reading),
  };
  return { surface, reads, boxes };
}

/** Lets time pass: the test's own where it is faked. Mutations are told in between. */
export async function wait(ms: number): Promise<void> {
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(ms);
  else await new Promise((resolve) => setTimeout(resolve, ms));
}
