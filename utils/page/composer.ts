import { identify } from '../core/identity';
import type { CapturedItem } from '../core/item';
import type { ComposerTarget, ParseContext, Reading, Surface } from '../sites/types';
import { copyText } from './clipboard';
import type { PageAnswers, PageCommand } from './commands';
import { insertText, textIn, type InsertOptions } from './insert-text';
import { endsWithText, isMentionOnly, lostWords } from './join-text';

type Insert = Extract<PageCommand, { type: 'insert' }>;
type Outcome = PageAnswers['insert']['outcome'];

export interface ComposerOptions {
  document: Document;
  /** The surface shown now; null when there is none. */
  surface(): Surface | null;
  context(): ParseContext;
  /** All items on the page as they are now. */
  readings(): Reading[];
  technique?: InsertOptions['by'];
}

/** How long a pressed Reply control may take to show its box, and to put the mention into a box that was there. */
const BOX_MS = 3_000;
const MENTION_MS = 1_000;
const POLL_MS = 50;

/** Puts a reply into the box that belongs to an item. One at a time; the same text twice goes in once. */
export function createComposer(options: ComposerOptions) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    insert(command: Insert): Promise<PageAnswers['insert']> {
      const mine = last.then(() => insert(options, command));
      last = mine.catch(() => {});
      return mine.then((outcome) => ({ outcome }));
    },
  };
}

async function insert(options: ComposerOptions, { text, place, target }: Insert): Promise<Outcome> {
  const { document, surface, readings } = options;
  const shown = surface();
  const reading = findTarget(readings(), target);
  if (shown === null || reading === null) return 'notHere';
  // A private answer to a comment has no box on this page that we could prove; a public one must never take it.
  const wrongBox = place === 'private' && reading.item.kind === 'comment';
  const done = wrongBox ? false : await insertFor(options, shown, reading, text);
  if (done) return 'inserted';
  return (await copyText(document, text)) ? 'copied' : 'failed';
}

async function insertFor(options: ComposerOptions, surface: Surface, reading: Reading, text: string): Promise<boolean> {
  const opened = await openBox(options, surface, reading);
  if (opened === null) return false;
  const { box, lost } = opened;
  // What the Reply control threw out of the box goes back in, before the text.
  const kept = lost === '' || endsWithText(lost, text) ? lost : `${lost}\n${text}`;
  const wanted = kept === '' ? text : kept;
  const names = namesOf(reading.item);
  const by = options.technique === undefined ? {} : { by: options.technique };
  return insertText(box, mention(box, reading.item) + wanted, { names, ...by });
}

/** The item as it is on the page now; in a conversation any message of it will do, its box is the same. */
export function findTarget(readings: Reading[], target: Insert['target']): Reading | null {
  const same = readings.filter(({ item }) => item.site === target.site && item.kind === target.kind);
  const exact = same.find(({ item }) =>
    target.externalId === null ? identify(item).print === target.print : item.externalId === target.externalId,
  );
  if (exact !== undefined) return exact;
  if (target.kind !== 'dm' || target.threadId === null) return null;
  return same.find(({ item }) => item.threadId === target.threadId) ?? null;
}

interface Opened {
  box: ComposerTarget;
  /** Words of the person that were in the box before. */
  lost: string;
}

/** Finds the proved box, pressing the item's own Reply control once if that is what it takes. */
async function openBox(options: ComposerOptions, surface: Surface, reading: Reading): Promise<Opened | null> {
  const { document, context } = options;
  let current = reading;
  const others = options.readings().flatMap(({ item }) => namesOf(item));
  const addressed = (box: ComposerTarget | null): boolean => box !== null && addresses(box, reading.item, others);
  const find = (): ComposerTarget | null => {
    current = again(options, current);
    return surface.composer(current, document, context());
  };

  const first = find();
  if (first !== null && addressed(first)) return { box: first, lost: '' };
  const control = surface.replyControl(current);
  const before = first === null ? '' : textIn(first);
  let box = first;
  if (control !== null) {
    control.click();
    const end = performance.now() + (first !== null && reading.item.authorHandle !== null ? MENTION_MS : BOX_MS);
    box = find();
    while (!addressed(box) && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      box = find();
    }
  }
  if (box === null || !(addressed(box) || canBeAddressed(box, reading.item))) return null;
  // The same box with other words in it, or one that was put in its place.
  const replaced = first !== null && (box.element === first.element || !first.element.isConnected);
  return { box, lost: replaced ? lostWords(before, textIn(box), others) : '' };
}

/** The same item read again: a press may have drawn its row anew. */
function again(options: ComposerOptions, reading: Reading): Reading {
  if (reading.row.isConnected) return reading;
  const { print, key } = identify(reading.item);
  const fresh = options.readings().find(({ item }) => {
    const identity = identify(item);
    return key === null ? identity.print === print : identity.key === key;
  });
  return fresh ?? reading;
}

/**
 * Whether a text in this box becomes an answer to the item. A post's own box does so only on Instagram, once it begins
 * with the person's handle. A thread's reply box does unless somebody else of the thread is named in front.
 */
function addresses(box: ComposerTarget, item: CapturedItem, others: readonly string[]): boolean {
  if (box.scope === 'thread') return true;
  const text = textIn(box).trimStart();
  if (box.scope === 'post') return item.authorHandle !== null && startsWithMention(text, item.authorHandle);
  const named = others.filter((name) => startsWithName(text, name)).toSorted((a, b) => b.length - a.length)[0];
  return named === undefined || namesOf(item).includes(named);
}

/** Instagram's box with our own mention in front still reaches the person; elsewhere a post's box would answer nobody. */
function canBeAddressed(box: ComposerTarget, item: CapturedItem): boolean {
  return box.scope === 'post' && item.authorHandle !== null && isMentionOnly(textIn(box));
}

/** The mention the site did not put there by itself. */
function mention(box: ComposerTarget, item: CapturedItem): string {
  return addresses(box, item, []) || item.authorHandle === null ? '' : `@${item.authorHandle} `;
}

function startsWithName(text: string, name: string): boolean {
  const start = text.replace(/^@/u, '');
  return name.trim() !== '' && start.startsWith(name) && !/^[\p{L}\p{N}]/u.test(start.slice(name.length));
}

function startsWithMention(value: string, handle: string): boolean {
  const start = `@${handle}`.toLowerCase();
  const found = value.trimStart().toLowerCase();
  // "@rina" must not pass for "@rina.contoh".
  return found.startsWith(start) && !/^[\w.]/u.test(found.slice(start.length));
}

function namesOf(item: CapturedItem): string[] {
  return [item.authorName, item.authorHandle].filter((name) => name !== null);
}
