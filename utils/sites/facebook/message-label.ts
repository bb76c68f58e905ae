import type { WrittenAt } from '../../core/item';
import { timeAtEnd, timeFromWords } from '../../core/relative-time';
import { oneLine } from '../dom';

/** What a message's accessible label tells: "At Tuesday 20:06, Bea Lambert: anima". */
export interface LabelParts {
  time: WrittenAt | null;
  sender: string | null;
  /** Null for wordless messages. Line breaks are lost in labels. */
  text: string | null;
}

export interface LabelContext {
  now: number;
  language: string;
  /** The text as the bubble shows it, "" when it has none. */
  shown: string;
  /** Names known from elsewhere, to find the sender in labels of any language. */
  names: readonly string[];
}

/** Label of the message itself: time, sender and text, in whatever language. Null for an empty label. */
export function readMessageLabel(label: string, { now, language, shown, names }: LabelContext): LabelParts | null {
  const words = oneLine(label);
  if (words === '') return null;
  const { head, text } = splitText(words, oneLine(shown));
  const known = names.find((name) => endsWithName(head, name));
  if (known !== undefined) {
    const before = head.slice(0, -known.length);
    return { time: timeFromWords(before, now, language) ?? timeAtEnd(before, now, language), sender: known, text };
  }
  const commas = [...head.matchAll(/, /gu)].map((match) => match.index);
  // Dates have commas of their own: the time is the longest beginning that can be read.
  for (const at of commas.toReversed()) {
    const time = timeFromWords(head.slice(0, at), now, language);
    if (time !== null) return { time, sender: head.slice(at + 2) || null, text };
  }
  const last = commas.at(-1);
  if (last === undefined) return { time: null, sender: null, text };
  return { time: timeAtEnd(head.slice(0, last), now, language), sender: head.slice(last + 2) || null, text };
}

/** What stands before the text in a label, and the text. A comma or colon of the text itself divides nothing. */
function splitText(words: string, shown: string): { head: string; text: string | null } {
  // A long text is cut in `shown`, never in the label.
  const start = shown === '' ? -1 : words.indexOf(`: ${shown}`);
  if (start !== -1) return { head: words.slice(0, start), text: words.slice(start + 2) };
  if (shown !== '' && words.endsWith(shown)) {
    const head = words.slice(0, -shown.length).replace(/[\s:：]+$/u, '');
    // "At 9:05 PM, You unsent a message": what is shown is a sentence about the sender.
    return { head: head.endsWith(',') ? words : head, text: shown };
  }
  // The colon of a time of day has no space behind it.
  const at = words.indexOf(': ');
  if (at === -1) return { head: words.replace(/:$/u, ''), text: null };
  return { head: words.slice(0, at), text: words.slice(at + 2) };
}

/** Ends with the whole name, not with a name that ends like it. */
function endsWithName(words: string, name: string): boolean {
  if (name === '' || !words.endsWith(name)) return false;
  return words.length === name.length || /[\s,]$/u.test(words.slice(0, -name.length));
}

/** Label of the control behind a bubble: "Enter, Message sent Tuesday 20:06 by Bea Lambert: anima". */
export function readSentLabel(
  label: string,
  patterns: readonly RegExp[],
  { now, language }: Pick<LabelContext, 'now' | 'language'>,
): LabelParts | null {
  const words = oneLine(label);
  for (const pattern of patterns) {
    const parts = pattern.exec(words)?.groups;
    if (parts === undefined) continue;
    const { time = '', sender = '', text } = parts;
    return { time: timeFromWords(time, now, language), sender: sender === '' ? null : sender, text: text ?? null };
  }
  return null;
}
