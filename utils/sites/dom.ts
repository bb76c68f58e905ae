import { MAX_TEXT } from '../core/item';

/** `Node.compareDocumentPosition` bits; the Node constructor is a global we do without. */
const PRECEDING = 2;
const FOLLOWING = 4;
const ELEMENT = 1;
const TEXT = 3;

export const BUTTON = '[role="button"], button';

/** Elements that never hold words of a person. */
const WORDLESS = new Set([
  'script', 'style', 'template', 'noscript', 'textarea', 'input', 'select', 'svg', 'iframe', 'object', 'embed', 'video',
  'audio', 'canvas',
]);
/** Elements that begin and end a line unless the page's style says otherwise. */
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'form', 'h1',
  'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul',
]);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Junk that sites put between letters; a ZERO WIDTH JOINER stays where it joins an emoji sequence. */
const INVISIBLE = /[\u200B\u200C\u2060\uFEFF\u00AD]|\u034F/gu;
const JOINER = '\u200D';
const STRAY_JOINER =
  /\u200D(?:(?<!(?:\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D)|(?!\p{Extended_Pictographic}))/gu;
/** Anything that is to be taken out or made a plain space; nearly all texts have none of it. */
const UNPLAIN = /[\u00A0\u00AD\u200B-\u200D\u202F\u2060\uFEFF]|\u034F/u;

export interface BlockText {
  /** What a person reads. */
  text: string;
  /** Longer than `MAX_TEXT`; the rest was left out. */
  cut: boolean;
  /** Label of the control that ends the text ("See more"), "" where there is none. */
  lastControl: string;
}

export interface BlockOptions {
  /** Elements left out, with all they hold. */
  skip?: (element: Element) => boolean;
}

/**
 * The words of an element as a person reads them: line breaks kept, emoji images as characters, controls (buttons) and
 * invisible characters left out, no-break spaces as spaces. Direction marks and markup-like text stay what they are.
 */
export function blockText(root: Element, { skip }: BlockOptions = {}): BlockText {
  const writer = createWriter();
  let lastControl = '';
  let node: Node | null = root.firstChild;
  while (node !== null && !writer.full()) {
    let descend = false;
    if (node.nodeType === TEXT) {
      if (writer.text(node as Text)) lastControl = '';
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (element.matches(BUTTON)) lastControl = oneLine(element.textContent) || lastControl;
      else if (!unread(element) && skip?.(element) !== true) descend = enter(element, writer);
    }
    node = descend && node.firstChild !== null ? node.firstChild : nextAfter(node, root, writer);
  }
  const lines = withoutJunk(writer.read()).split('\n');
  const words = lines.map((line) => line.trimEnd()).join('\n').trim();
  const text = cutAt(words, MAX_TEXT);
  return { text, cut: writer.full() || text.length < words.length, lastControl };
}

/** True where the children are to be read. */
function enter(element: Element, writer: Writer): boolean {
  const name = element.localName;
  if (name === 'br') writer.newline();
  else if (name === 'img' || element.getAttribute('role') === 'img') writer.word(emojiOf(element));
  else {
    if (BLOCKS.has(name)) writer.boundary(element);
    return true;
  }
  return false;
}

/** The next node in document order that is not below `node`, telling the blocks that end on the way. */
function nextAfter(node: Node, root: Element, writer: Writer): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nodeType === ELEMENT && BLOCKS.has((current as Element).localName)) writer.boundary(current as Element);
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function unread(element: Element): boolean {
  if (WORDLESS.has(element.localName) || element.hasAttribute('hidden')) return true;
  return inlineStyle(element, 'display') === 'none';
}

type Writer = ReturnType<typeof createWriter>;

/** Collects words the way lines are laid out: white space collapses, a block starts a line of its own. */
function createWriter() {
  const pieces: string[] = [];
  let length = 0;
  let lineStart = true;
  let afterSpace = true;
  let pending: Element[] = [];

  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const settle = (): void => {
    // Looked up only where there are words on both sides: most texts are one block.
    if (!lineStart && pending.some(isBlock)) {
      put('\n');
      lineStart = true;
      afterSpace = true;
    }
    pending = [];
  };
  const write = (piece: string): void => {
    settle();
    put(piece);
    lineStart = piece.endsWith('\n');
    afterSpace = lineStart || piece.endsWith(' ');
  };
  return {
    /** True when there was something to read. */
    text(node: Text): boolean {
      const raw = node.data.length > 2 * MAX_TEXT ? node.data.slice(0, 2 * MAX_TEXT) : node.data;
      const readable = /[^\s]/u.test(raw);
      const uneven = /[\n\t\r\f]| {2}/u.test(raw);
      const kept = uneven && node.parentElement !== null && keepsSpace(node.parentElement);
      const words = kept ? raw.replaceAll(/\r\n?/gu, '\n') : raw.replaceAll(/[ \t\n\r\f]+/gu, ' ');
      if (!readable) {
        // Space between blocks is none; space between words is one.
        if (pending.length === 0 && !afterSpace && words !== '') write(' ');
        return false;
      }
      settle();
      write(!kept && afterSpace ? words.trimStart() : words);
      return true;
    },
    word(word: string): void {
      if (word !== '') write(word);
    },
    newline(): void {
      write('\n');
    },
    boundary(element: Element): void {
      if (!lineStart) pending.push(element);
    },
    full: () => length > 2 * MAX_TEXT,
    read: () => pieces.join(''),
  };
}

function isBlock(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return !/^(?:inline|contents|none)/u.test(display === '' ? inlineStyle(element, 'display') : display);
}

/** Whether line breaks and runs of spaces in the source show. */
function keepsSpace(start: Element): boolean {
  const view = start.ownerDocument.defaultView;
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    const value = view?.getComputedStyle(element).whiteSpace || inlineStyle(element, 'white-space');
    if (value !== '') return /pre|break-spaces/u.test(value);
  }
  return false;
}

/** An inline style property, "" where the element has none. */
export function inlineStyle(element: Element, property: string): string {
  if (!element.hasAttribute('style')) return '';
  return (element as Partial<HTMLElement>).style?.getPropertyValue(property) ?? '';
}

/** The characters an emoji image stands for; "" for photographs and avatars: their descriptions nobody wrote. */
function emojiOf(element: Element): string {
  const words = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
  if (words.length <= 32 && EMOJI.test(words) && !/\p{L}{2}/u.test(words)) return words;
  const size = Number(element.getAttribute('width') ?? Number.NaN);
  return size <= 20 && words.length <= 4 ? words : '';
}

/** Text without invisible junk; no-break spaces become spaces. */
export function withoutJunk(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  const visible = text.replaceAll(INVISIBLE, '').replaceAll(/[\u00A0\u202F]/gu, ' ');
  return visible.includes(JOINER) ? visible.replaceAll(STRAY_JOINER, '') : visible;
}

/** Names, labels and other words of one line. */
export function oneLine(text: string | null | undefined): string {
  return withoutJunk(text ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** The beginning of a text, never ending in half a character. */
export function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Whether an element holds words. */
export function hasWords(element: Element): boolean {
  return saysSomething(element.textContent ?? '');
}

/** Whether a text is more than spaces and invisible characters. */
export function saysSomething(text: string): boolean {
  return /\S/u.test(text) && (!UNPLAIN.test(text) || oneLine(text) !== '');
}

/** An element's accessible label, on one line. */
export function labelOf(element: Element): string {
  return oneLine(element.getAttribute('aria-label'));
}

/** Whether `node` begins before `other` in the document. Containers begin before what they hold. */
export function precedes(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** Whether `node` begins after `other` in the document. */
export function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & PRECEDING) !== 0;
}

/** The smallest element that holds both. */
export function commonAncestor(one: Element, other: Element): Element | null {
  let element: Element | null = one;
  while (element !== null && !element.contains(other)) element = element.parentElement;
  return element;
}

/** The language a page says its interface is in, "" when it does not. */
export function pageLanguage(node: Node): string {
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return document?.documentElement?.lang ?? '';
}
