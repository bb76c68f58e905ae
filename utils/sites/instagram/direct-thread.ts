import { timeFromWords } from '../../core/relative-time';
import type { WrittenAt } from '../../core/item';
import { oneLine, pageLanguage } from '../dom';
import { profileHandle } from './links';

/** What a message needs to know of its conversation. */
export interface Thread {
  /** The person written with; null in group chats, and while the header is not drawn. */
  handle: string | null;
  /** The person's name as the header shows it, or the group's. */
  title: string | null;
}

export function threadIn(
  document: Document,
  base: URL,
  { header, chat, title }: { header: string; chat: string; title: string },
): Thread {
  const top = [...document.querySelectorAll(header)].find((element) => element.closest(chat) === null);
  if (top === undefined) return { handle: null, title: null };
  const handles = [...top.querySelectorAll('a[href]')].map((link) => profileHandle(link.getAttribute('href'), base));
  const heading = top.querySelector(title);
  const name = heading?.querySelector('[title]')?.getAttribute('title') ?? heading?.textContent;
  return { handle: handles.find((handle) => handle !== null) ?? null, title: oneLine(name) || null };
}

type Event = { message: Element } | { time: WrittenAt };

/**
 * When each message was written. Instagram shows times only between groups of messages: the first message after such a
 * line was written then, later ones between that line and the next.
 */
export function writtenTimes(
  list: Element,
  isMessage: (element: Element) => boolean,
  now: number,
): Map<Element, WrittenAt> {
  const events = eventsIn(list, isMessage, now);
  const times = new Map<Element, WrittenAt>();
  let line: Extract<WrittenAt, { kind: 'interval' }> | null = null;
  let first = false;
  events.forEach((event, at) => {
    if ('time' in event) {
      line = event.time.kind === 'interval' ? event.time : null;
      first = true;
      return;
    }
    if (line !== null) {
      const next = first ? undefined : events.slice(at, at + LOOK_AHEAD).find((later) => 'time' in later);
      const latest = first ? line.latest : next?.time.kind === 'interval' ? next.time.earliest : now;
      times.set(event.message, { ...line, latest: Math.max(line.latest, latest) });
    }
    first = false;
  });
  return times;
}

/** Messages looked at for the next line with a time. */
const LOOK_AHEAD = 200;

/** Messages and the lines with times between them, in document order. Nothing inside a message is looked at. */
function eventsIn(list: Element, isMessage: (element: Element) => boolean, now: number): Event[] {
  const events: Event[] = [];
  const language = pageLanguage(list);
  let node: Node | null = list.firstChild;
  while (node !== null) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const time = timeFromWords((node as Text).data, now, language);
      if (time !== null) events.push({ time });
    } else if (node.nodeType === 1) {
      if (isMessage(node as Element)) events.push({ message: node as Element });
      else inside = node.firstChild;
    }
    node = inside ?? after(node, list);
  }
  return events;
}

function after(node: Node, list: Element): Node | null {
  for (let current: Node | null = node; current !== null && current !== list; current = current.parentNode) {
    if (current.nextSibling !== null) return current.nextSibling;
  }
  return null;
}
