import type { CapturedItem, WrittenAt } from '../../core/item';
import { canonicalUrl, queryValue } from '../address';
import { blockText, hasWords, oneLine } from '../dom';
import { collect } from '../parse';
import { EDITOR, isShown, nearestBox, sameLayer, sideOf, withMost } from '../structure';
import type { ParseContext, Reading, Surface } from '../types';

export interface BusinessRecipe {
  anchor: string;
  /** Areas of an open conversation. */
  areas: string;
  header: string;
  stamp: string;
  stampSeconds: string;
  notAnswer: string;
  id: string;
}

/** Newest evidence: three independent projects, May to 26 September 2026. The live site was not opened. */
export const recipe: BusinessRecipe & { verifiedOn: string } = {
  verifiedOn: '2026-09-26',
  anchor: '[data-message-id]',
  areas:
    '[data-surface*="messenger_detail_view"], [data-surface*="detail_view"], [role="region"], [role="log"], ' +
    '[role="main"], main',
  header: '[data-surface*="detail_view_header"], [data-pagelet="BizInboxDetailViewHeaderSectionWrapper"]',
  stamp: '[data-utime]',
  stampSeconds: 'data-utime',
  notAnswer: '[role="search"], [role="banner"], [role="navigation"]',
  id: '^(?:mid\\.\\$|m_|\\d+@msgr\\.)\\S+$',
};

/** Messages in Meta Business Suite's inbox. The only surface with real time stamps; sides are told by layout alone. */
export function businessMessages(known = recipe): Surface<BusinessRecipe> {
  const idPattern = new RegExp(known.id, 'u');

  function read(anchor: Element, context: ParseContext): Reading | null {
    if ((anchor.parentElement?.closest(known.anchor) ?? null) !== null) return null;
    const id = anchor.getAttribute('data-message-id') ?? '';
    const { text, cut } = blockText(anchor);
    if (text === '' && !idPattern.test(id)) return null;
    const side = sideOf(anchor, anchor.ownerDocument.body);
    const direction = side === 'end' ? 'out' : 'in';
    const row = rowOf(anchor);
    const item: CapturedItem = {
      site: queryValue(context.url, 'thread_type')?.startsWith('IG_') === true ? 'instagram' : 'facebook',
      kind: 'dm',
      surface: 'facebook.business',
      externalId: idPattern.test(id) ? id : null,
      parentId: null,
      threadId: selected(context.url),
      authorHandle: null,
      authorName: direction === 'out' ? (context.me?.name ?? null) : partner(anchor.ownerDocument),
      text,
      textCut: cut,
      permalink: null,
      pageUrl: pageAddress(context.url),
      writtenAt: writtenAt(anchor),
      direction,
      neighbours: { before: null, after: null },
    };
    return { item, row, actionLine: row };
  }

  /** The time stamp's element where it holds this one message, else the message itself. */
  function rowOf(anchor: Element): Element {
    const stamped = anchor.closest(known.stamp);
    return stamped !== null && stamped.querySelectorAll(known.anchor).length === 1 ? stamped : anchor;
  }

  function writtenAt(anchor: Element): WrittenAt | null {
    const seconds = Number(anchor.closest(known.stamp)?.getAttribute(known.stampSeconds) ?? Number.NaN);
    return Number.isFinite(seconds) && seconds > 1_000_000_000 && seconds < 10_000_000_000
      ? { kind: 'exact', at: seconds * 1_000 }
      : null;
  }

  /** Name over the conversation: the header's clamped line, else its first words. */
  function partner(document: Document): string | null {
    const header = document.querySelector(known.header);
    if (header === null) return null;
    const clamped = header.querySelector('[style*="line-clamp"]') ?? firstWords(header);
    return oneLine(clamped?.textContent) || null;
  }

  function root(document: ParentNode): Element | null {
    const messages = (element: Element): number => element.querySelectorAll(known.anchor).length;
    // A wrapper with `display: contents` has no box of its own, but it is shown when what holds it is.
    const areas = [...document.querySelectorAll(known.areas)].filter(isShown);
    return withMost(areas, messages) ?? withMost([...document.querySelectorAll('body')], messages);
  }

  return {
    id: 'facebook.business',
    recipe: known,
    anchor: known.anchor,
    matches: isInbox,
    // What the inbox shows of a post's comments is not known.
    expects: (url) => isInbox(url) && selected(url) !== null && queryValue(url, 'thread_type') !== 'FB_PAGE_POST',
    root: (document) => root(document),
    read,
    parse: (area, context) => {
      const below = area.nodeType === 9 ? root(area) : (area as Element);
      let sideless = 0;
      const result = collect(below, known.anchor, (anchor) => {
        if (sideOf(anchor, anchor.ownerDocument.body) === null) sideless += 1;
        return read(anchor, context) ?? 'skipped.notMessage';
      });
      return { ...result, health: { ...result.health, directionUnknown: sideless } };
    },
    replyControl: () => null,
    composer: ({ row, item }, document, { url }) => {
      const start = row.isConnected ? row : root(document);
      // Business Suite may drop the selection from the address while it loads: then nothing is proved.
      if (start === null || item.threadId === null || selected(url) !== item.threadId) return null;
      const box = nearestBox(start, start.ownerDocument.body, EDITOR, (found) =>
        found.closest(known.notAnswer) === null && sameLayer(found, start));
      return box === null ? null : { element: box, kind: 'lexical', scope: 'thread' };
    },
  };
}

export const business = businessMessages();

function isInbox(url: URL): boolean {
  return url.hostname === 'business.facebook.com' && /\/inbox(?:\/|$)/u.test(url.pathname);
}

/** The conversation the address names. */
function selected(url: URL): string | null {
  return queryValue(url, 'selected_item_id');
}

function firstWords(element: Element): Element | null {
  return [...element.querySelectorAll('*')].find((part) => part.childElementCount === 0 && hasWords(part)) ?? null;
}

/** The conversation's address without what only says how one came there. */
function pageAddress(url: URL): string {
  return canonicalUrl(url, url.hostname, ['asset_id', 'mailbox_id', 'business_id', 'selected_item_id', 'thread_type']);
}
