import { MAX_TEXT, type CapturedItem, type Direction } from '../../core/item';
import { onDomain, segments } from '../address';
import { BUTTON, cutAt, labelOf, oneLine, pageLanguage } from '../dom';
import { collect } from '../parse';
import { EDITOR, isShown, MAIN, nearestBox, outermost, sameLayer, sideOf, withMost } from '../structure';
import type { ParseContext, Reading, Surface } from '../types';
import { cleanAddress, messengerThread } from './links';
import { readMessageLabel, readSentLabel, type LabelContext, type LabelParts } from './message-label';
import { bubbleWords, fullest, NO_WORDS, type WordsRecipe } from './message-words';

export interface MessengerRecipe extends WordsRecipe {
  anchor: string;
  message: string;
  log: string;
  wrapper: string;
  recycled: string;
  heading: string;
  /** Floating conversations over other pages. */
  chat: string;
  notAnswer: string;
  you: string;
  /** What follows the sender in labels of messages without words of their own. */
  sent: string;
  knownLabel: string;
  sentLabels: string[];
  id: string;
}

/** Newest evidence: live captures of others in July and on 19–26 September 2026. The live site was not opened. */
export const recipe: MessengerRecipe & { verifiedOn: string } = {
  verifiedOn: '2026-09-26',
  anchor:
    '[data-message-id], [aria-roledescription="message"]:not([data-message-id]), ' +
    '[data-scope="messages_table"][aria-label]:not([data-message-id], [aria-roledescription="message"]), ' +
    '[role="article"]:not(:has([data-message-id], [aria-roledescription="message"], ' +
    '[data-scope="messages_table"][aria-label]))',
  message: '[data-message-id], [aria-roledescription="message"], [data-scope="messages_table"][aria-label]',
  log: '[role="log"]',
  wrapper: '[role="article"]',
  recycled: '[data-virtualized]',
  words: '[dir="auto"]',
  notWords: 'a, [aria-hidden="true"], [role="toolbar"], h1, h2, h3, h4, h5, h6',
  heading: 'h1, h2, [role="heading"]',
  chat: '[data-pagelet="ChatTab"], [data-pagelet="MWChatTab"]',
  notAnswer: '[role="search"], [role="banner"], [role="navigation"]',
  you: '^(?:you|anda|kamu)$',
  sent: ' (?:sent|unsent|removed|mengirim(?:kan)?|membatalkan|menghapus)\\b.*$',
  knownLabel: '^(?:at|pukul|message sent|pesan dikirim|messages in|pesan dalam)\\b',
  sentLabels: [
    'message sent (?<time>.+?) by (?<sender>.+?)(?:: (?<text>.*))?$',
    'pesan dikirim (?<time>.+?) oleh (?<sender>.+?)(?:: (?<text>.*))?$',
  ],
  id: '^(?:mid\\.\\$|\\d+@msgr\\.)\\S+$',
};

/** What a message needs to know of its conversation. */
interface Thread {
  log: Element | null;
  label: string;
  title: string;
  /** Senders who do not appear as participants, where there is exactly one such and it must be the reader. */
  reader: string | null;
}

/** Messages of an open conversation, ordinary or end-to-end encrypted, on facebook.com/messages and messenger.com. */
export function messengerMessages(known = recipe): Surface<MessengerRecipe> {
  const you = new RegExp(known.you, 'iu');
  const sent = new RegExp(known.sent, 'iu');
  const knownLabel = new RegExp(known.knownLabel, 'iu');
  const sentLabels = known.sentLabels.map((source) => new RegExp(source, 'iu'));
  const idPattern = new RegExp(known.id, 'u');

  function threadOf(node: Element): Thread {
    const log = node.closest(known.log);
    const area = log?.closest(MAIN) ?? null;
    const headings = [...(area?.querySelectorAll(known.heading) ?? [])];
    const heading = headings.find((element) => log?.contains(element) === false);
    return { log, label: log === null ? '' : labelOf(log), title: oneLine(heading?.textContent), reader: null };
  }

  /** The message node, its row, and what they say. Null for anything else than a message that is there. */
  function partsOf(anchor: Element, thread: Thread, now: number) {
    if (anchor.closest(known.chat) !== null || !isOutermost(anchor)) return null;
    if (anchor.closest(known.recycled)?.getAttribute('data-virtualized') === 'true') return null;
    const around = anchor.closest(known.wrapper);
    const alone = around !== null && outermost([...around.querySelectorAll(known.message)]).length <= 1;
    const row = around !== null && alone ? around : anchor;
    const isMessage = anchor.matches(known.message);
    const controls = [...row.querySelectorAll(BUTTON)].filter((control) => !isMessage || !anchor.contains(control));
    const twin = controls.find((control) => sentLabels.some((pattern) => pattern.test(labelOf(control)))) ?? null;
    const own = isMessage ? bubbleWords(anchor, known) : NO_WORDS;
    const bubble = own.text !== '' || twin === null ? own : bubbleWords(twin, known);
    const shown = bubble.text;
    const people = [thread.title, ...imageNames(row)].filter((name) => name !== '');
    const context: LabelContext = { now, language: pageLanguage(row), shown, names: people };
    const said = isMessage ? readMessageLabel(labelOf(anchor), context) : null;
    const behind = twin === null ? null : readSentLabel(labelOf(twin), sentLabels, context);
    const label = (said?.sender ?? null) === null ? (behind ?? said) : said;
    if (isMessage && !isShaped(anchor, label)) return null;
    if (!isMessage && label === null) return null;
    const whole = fullest(shown, label?.text ?? null);
    const text = cutAt(whole, MAX_TEXT);
    const cut = bubble.cut || text.length < whole.length;
    return { row, node: isMessage ? anchor : (twin ?? row), label, text, cut };
  }

  /** Of nested nodes, the one with an id speaks; else the outer one. */
  function isOutermost(anchor: Element): boolean {
    if (!anchor.hasAttribute('data-message-id') && anchor.querySelector('[data-message-id]') !== null) return false;
    const outer = anchor.parentElement?.closest(known.message) ?? null;
    return outer === null || (anchor.hasAttribute('data-message-id') && !outer.hasAttribute('data-message-id'));
  }

  /** Without an id only a label with a sender makes a message; with one, anything that is not an empty shell does. */
  function isShaped(node: Element, label: LabelParts | null): boolean {
    if (!node.hasAttribute('data-message-id') && !node.hasAttribute('aria-roledescription')) {
      return label !== null && label.sender !== null && (label.time !== null || label.text !== null);
    }
    return label !== null || oneLine(node.textContent) !== '' || node.querySelector('img, video, audio') !== null;
  }

  function senderOf(label: LabelParts | null): string | null {
    const sender = label?.sender ?? null;
    if (sender === null) return null;
    return sender.replace(sent, '') || sender;
  }

  /** Named by the conversation, or shown with a picture: never the reader. */
  function isParticipant(sender: string, row: Element, thread: Thread): boolean {
    return names(thread.label, sender) || thread.title === sender || imageNames(row).includes(sender);
  }

  function directionOf(
    sender: string | null,
    { row, node }: { row: Element; node: Element },
    thread: Thread,
    me: ParseContext['me'],
  ): Direction {
    if (sender !== null) {
      if (you.test(sender) || sender === me?.name) return 'out';
      if (isParticipant(sender, row, thread)) return 'in';
      // In a language whose word for the reader we know, anybody else is somebody else.
      if (knownLabel.test(labelOf(node)) || knownLabel.test(thread.label)) return 'in';
      if (sender === thread.reader) return 'out';
    }
    return thread.log !== null && sideOf(node, thread.log) === 'end' ? 'out' : 'in';
  }

  function readIn(thread: Thread, anchor: Element, context: ParseContext): Reading | null {
    const parts = partsOf(anchor, thread, context.now);
    if (parts === null) return null;
    const { row, node, label, text, cut } = parts;
    const sender = senderOf(label);
    const direction = directionOf(sender, { row, node }, thread, context.me);
    const item: CapturedItem = {
      site: 'facebook',
      kind: 'dm',
      surface: 'facebook.messenger',
      externalId: idOf(anchor),
      parentId: null,
      threadId: messengerThread(context.url),
      authorHandle: null,
      authorName: direction === 'out' ? (context.me?.name ?? null) : sender,
      text,
      textCut: cut,
      permalink: null,
      pageUrl: cleanAddress(context.url),
      writtenAt: label?.time ?? null,
      direction,
      neighbours: { before: null, after: null },
    };
    return { item, row, actionLine: row };
  }

  /** React's own ids change with every load. */
  function idOf(node: Element): string | null {
    return [node.getAttribute('data-message-id'), node.id].find((id) => id !== null && idPattern.test(id)) ?? null;
  }

  /** The one sender who is never shown as a participant, in a language we do not know. */
  function withReader(thread: Thread, now: number): Thread {
    if (thread.log === null || knownLabel.test(thread.label)) return thread;
    const strangers = new Set<string>();
    let participants = 0;
    for (const anchor of thread.log.querySelectorAll(known.anchor)) {
      const parts = partsOf(anchor, thread, now);
      const sender = senderOf(parts?.label ?? null);
      if (parts === null || sender === null) continue;
      if (isParticipant(sender, parts.row, thread)) participants += 1;
      else strangers.add(sender);
    }
    const [reader] = strangers;
    return strangers.size === 1 && participants > 0 && reader !== undefined ? { ...thread, reader } : thread;
  }

  function root(document: ParentNode): Element | null {
    const messages = (element: Element): number => element.querySelectorAll(known.message).length;
    const inMain = (element: Element): number => (element.closest(MAIN) === null ? 0 : 1);
    const all = [...document.querySelectorAll(known.log)];
    const logs = all.filter((log) => log.closest(known.chat) === null && isShown(log));
    const central = logs.some((log) => inMain(log) === 1) ? logs.filter((log) => inMain(log) === 1) : logs;
    const mains = [...document.querySelectorAll(MAIN)].filter((element) => element.closest(known.chat) === null);
    return withMost(central, messages) ?? central[0] ?? withMost(mains, messages);
  }

  return {
    id: 'facebook.messenger',
    recipe: known,
    anchor: known.anchor,
    matches: (url) => isMessenger(url),
    expects: (url) => isMessenger(url) && messengerThread(url) !== null,
    root: (document) => root(document),
    read: (anchor, context) => {
      const thread = threadOf(anchor);
      return readIn(withReader(thread, context.now), anchor, context);
    },
    parse: (area, context) => {
      const below = area.nodeType === 9 ? root(area) : (area as Element);
      const first = below?.querySelector(known.anchor) ?? null;
      const thread = first === null ? null : withReader(threadOf(first), context.now);
      return collect(below, known.anchor, (anchor) =>
        (thread === null ? null : readIn(thread, anchor, context)) ?? 'skipped.notMessage');
    },
    replyControl: () => null,
    composer: ({ row, item }, document, { url }) => {
      const start = row.closest(known.log) ?? root(document);
      if (start === null || item.threadId === null || messengerThread(url) !== item.threadId) return null;
      const limit = start.closest(MAIN) ?? start.ownerDocument.body;
      const box = nearestBox(start, limit, EDITOR, (found) =>
        found.closest(known.chat) === null && found.closest(known.notAnswer) === null && sameLayer(found, start));
      return box === null ? null : { element: box, kind: 'lexical', scope: 'thread' };
    },
  };
}

export const messenger = messengerMessages();

function isMessenger(url: URL): boolean {
  if (onDomain(url, 'messenger.com')) return true;
  return onDomain(url, 'facebook.com') && url.hostname !== 'business.facebook.com' && segments(url)[0] === 'messages';
}

/** Whether a sentence names somebody, as words of their own: "Du" is not in "Dudi". */
function names(sentence: string, person: string): boolean {
  return ` ${sentence.replaceAll(/[,.:;()]/gu, ' ')} `.includes(` ${person} `);
}

function imageNames(row: Element): string[] {
  return [...row.querySelectorAll('img[alt]')].map((image) => oneLine(image.getAttribute('alt')));
}
