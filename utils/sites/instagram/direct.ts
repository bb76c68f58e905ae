import type { CapturedItem, Direction, WrittenAt } from '../../core/item';
import { onDomain, segments } from '../address';
import { collect } from '../parse';
import { EDITOR, isShown, MAIN, nearestBox, sameLayer, sideOf } from '../structure';
import type { ParseContext, Reading, Surface } from '../types';
import {
  actionLabels, bubbleOf, messageGroup, messageId, messageText, nameAbove, pictureHandle, type MessageRecipe,
} from './direct-message';
import { threadIn, writtenTimes, type Thread } from './direct-thread';
import { directThread, pageAddress } from './links';

export interface InstagramDirectRecipe extends MessageRecipe {
  anchor: string;
  header: string;
  title: string;
  composer: string;
  chat: string;
  notAnswer: string;
  /** Labels of a message's actions, in the languages we know, ending in the sender's user name. */
  actionLabel: string;
  /** Lines over a message that tell what it answers. */
  contextLine: string;
}

/** Newest evidence: many independent projects, May to 5 October 2026. The live site was not opened. */
export const recipe: InstagramDirectRecipe & { verifiedOn: string } = {
  verifiedOn: '2026-10-05',
  anchor:
    '[id^="double_tappable_id."], ' +
    '[role="group"]:not([role="group"] [role="group"], :has([id^="double_tappable_id."]))',
  list: '[data-pagelet="IGDMessagesList"], [data-pagelet="IGDOpenMessageList"]',
  bubble: '[id^="double_tappable_id."]',
  bubbleId: 'mid.',
  group: '[role="group"]',
  legacyRow: '[role="row"]',
  plain: '[role="presentation"], [role="none"]',
  words: '[dir="auto"]',
  header: '[data-pagelet="IGDInboxHeaderOffMsys"]',
  title: 'h2',
  composer: '[data-pagelet="IGDComposerForCannes"]',
  chat: '[data-pagelet="IGDChatTabsRootContent"]',
  notAnswer: '[role="search"], [role="navigation"]',
  actionLabel: '(?:from|dari) (?<handle>[A-Za-z0-9._]{1,30})$',
  contextLine: 'repl|react|mention|original message|story|membalas|menanggapi|menyebut|pesan asli|cerita',
};

interface Surroundings {
  thread: Thread;
  times: Map<Element, WrittenAt>;
}

interface Sender {
  direction: Direction;
  handle: string | null;
}

/** Messages of the conversation that is open in Direct. */
export function instagramDirect(known = recipe): Surface<InstagramDirectRecipe> {
  const actionLabel = new RegExp(known.actionLabel, 'iu');
  const contextLine = new RegExp(known.contextLine, 'iu');

  function groupOf(anchor: Element): Element | null {
    if (anchor.closest(`${known.chat}, ${known.composer}, ${known.header}`) !== null) return null;
    return messageGroup(anchor, anchor.closest(known.list) ?? anchor.closest(MAIN), known);
  }

  function surroundings(anchor: Element, context: ParseContext): Surroundings {
    const list = anchor.closest(known.list) ?? anchor.closest(MAIN);
    const thread = threadIn(anchor.ownerDocument, context.url, known);
    if (list === null) return { thread, times: new Map() };
    const groups = new Set([...list.querySelectorAll(known.anchor)].map(groupOf));
    return { thread, times: writtenTimes(list, (element) => groups.has(element), context.now) };
  }

  function readIn(anchor: Element, { thread, times }: Surroundings, context: ParseContext): Reading | null {
    const group = groupOf(anchor);
    if (group === null) return null;
    const bubble = bubbleOf(group, known);
    const { text, cut } = messageText(bubble, group, context.url, known);
    const sender = senderOf(group, bubble, thread, context);
    const item: CapturedItem = {
      site: 'instagram',
      kind: 'dm',
      surface: 'instagram.dm',
      externalId: messageId(group, known),
      parentId: null,
      threadId: directThread(context.url),
      authorHandle: sender.handle,
      authorName:
        sender.direction === 'out' ? (context.me?.name ?? null) : nameOf(sender.handle, group, bubble, thread),
      text,
      textCut: cut,
      permalink: null,
      pageUrl: pageAddress(context.url),
      writtenAt: times.get(group) ?? null,
      direction: sender.direction,
      neighbours: { before: null, after: null },
    };
    return { item, row: group, actionLine: group };
  }

  /** Only messages of others have a picture that leads to their profile; the labels of the actions name the sender. */
  function senderOf(group: Element, bubble: Element, thread: Thread, { me, url }: ParseContext): Sender {
    const mine = me?.handle?.toLowerCase() ?? null;
    const pictured = pictureHandle(group, bubble, url, known);
    if (pictured !== null) return { direction: pictured === mine ? 'out' : 'in', handle: pictured };
    const labels = actionLabels(group, bubble);
    const handles = labels.map((label) => actionLabel.exec(label)?.groups?.['handle']?.toLowerCase());
    const said = handles.find((handle) => handle !== undefined);
    const named = (handle: string | null): boolean =>
      handle !== null && labels.some((label) => label.toLowerCase().split(/\s+/u).includes(handle));
    if (named(mine)) return { direction: 'out', handle: mine };
    if (named(thread.handle)) return { direction: 'in', handle: thread.handle };
    if (mine !== null && said !== undefined) return { direction: 'in', handle: said };
    const side = sideOf(bubble, group);
    if (side === 'start') return { direction: 'in', handle: said ?? thread.handle };
    // In a conversation of two, whoever is not the other is the reader; in a group a picture would be there.
    return { direction: 'out', handle: mine ?? said ?? null };
  }

  function nameOf(handle: string | null, group: Element, bubble: Element, thread: Thread): string | null {
    if (thread.handle !== null) return handle === thread.handle ? thread.title : null;
    const above = nameAbove(group, bubble, known);
    return above === null || contextLine.test(above) ? null : above;
  }

  function root(document: ParentNode): Element | null {
    const open = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.closest(known.chat) === null && isShown(element),
      );
    const lists = open(known.list);
    const list = lists.findLast((element) => element.closest(MAIN) !== null) ?? lists.at(-1);
    if (list !== undefined) return list;
    // Without its name, the list is what shares the smallest container with the box to write in.
    const box = open(known.composer).at(-1);
    for (let around = box?.parentElement ?? null; around !== null; around = around.parentElement) {
      if (around.querySelector(`${known.bubble}, ${known.group} :is(${known.plain})`) !== null) return around;
    }
    return open(MAIN).find((main) => main.querySelector(known.bubble) !== null) ?? null;
  }

  return {
    id: 'instagram.dm',
    recipe: known,
    anchor: known.anchor,
    matches: (url) => onDomain(url, 'instagram.com') && segments(url)[0] === 'direct',
    expects: (url) => onDomain(url, 'instagram.com') && directThread(url) !== null,
    root: (document) => root(document),
    read: (anchor, context) => readIn(anchor, surroundings(anchor, context), context),
    parse: (area, context) => {
      const below = area.nodeType === 9 ? root(area) : (area as Element);
      const first = below?.querySelector(known.anchor) ?? null;
      const around = first === null ? null : surroundings(first, context);
      return collect(below, known.anchor, (anchor) =>
        (around === null ? null : readIn(anchor, around, context)) ?? 'skipped.notMessage');
    },
    replyControl: () => null,
    composer: ({ row, item }, document, { url }) => {
      const start = row.closest(known.list) ?? root(document);
      if (start === null || item.threadId === null || directThread(url) !== item.threadId) return null;
      const limit = start.closest(MAIN) ?? start.ownerDocument.body;
      const near = (selector: string): HTMLElement | null =>
        nearestBox(start, limit, selector, (found) =>
          found.closest(known.chat) === null && found.closest(known.notAnswer) === null && sameLayer(found, start));
      const box = near(`${known.composer} :is(${EDITOR})`) ?? near(`${EDITOR}[data-lexical-editor="true"]`);
      return box === null ? null : { element: box, kind: 'lexical', scope: 'thread' };
    },
  };
}

export const direct = instagramDirect();
