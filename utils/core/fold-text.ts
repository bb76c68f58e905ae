import { canonicalWord } from './word-forms';

/** One word of a text as people wrote it and as we compare it. */
export interface Token {
  /** Comparable form: folded, spelled out, Javanese and slang replaced ("dalan" -> "jalan"). */
  word: string;
  /** The folded word before any replacement. */
  folded: string;
  /** Where it stands in the text handed in, UTF-16 units. */
  start: number;
  end: number;
}

/** Marks that change how text is drawn and not what it says: zero width, bidi overrides, soft hyphen, selectors. */
const UNSEEN = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'gu');

/** A link, an account's name, a run of letters (invisible marks inside do not split it) or of digits. */
const WORDS = new RegExp(`(?:https?://|www\\.)\\S+|@[\\p{L}\\p{N}._]+|[\\p{L}\\p{M}${UNSEEN}]+|\\p{N}+`, 'giu');

/** Longest word worth comparing; longer ones are links or noise. */
const MAX_WORD = 40;

/** Lower case, one Unicode form ("ｊａｌａｎ" -> "jalan"), no accents, no invisible marks, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(INVISIBLE, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Words of a text with their places, letters and digits apart ("RT03" -> "rt", "03"); no links, no @names. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORDS)) {
    const raw = match[0];
    if (/^(?:https?:|www\.|@)/iu.test(raw)) continue;
    const folded = foldText(raw).slice(0, MAX_WORD);
    if (folded === '') continue;
    tokens.push({ word: canonicalWord(folded), folded, start: match.index, end: match.index + raw.length });
  }
  return dropRepeats(tokens);
}

/** "jalan2" and "anak-anak" say "jalan" and "anak": the second half goes, its place stays with the first. */
function dropRepeats(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    const touches = last !== undefined && token.start - last.end <= 1;
    const doubled = touches && token.start > last.end && token.folded === last.folded && /\p{L}/u.test(token.folded);
    const two = touches && token.start === last.end && token.folded === '2' && last.folded.length > 2;
    if (last !== undefined && (doubled || two)) kept[kept.length - 1] = { ...last, end: token.end };
    else kept.push(token);
  }
  return kept;
}

/** Words a search asks for: one comparable form each, in order of first use. Names of accounts count here. */
export function searchTokens(text: string): string[] {
  return unique(namesToo(text).map((token) => token.word));
}

/** Words a text is found by: its comparable forms and the words as written, so that half-typed Javanese finds too. */
export function indexTokens(text: string): string[] {
  return unique(namesToo(text).flatMap((token) => [token.word, token.folded]));
}

function namesToo(text: string): Token[] {
  return tokenise(text.replaceAll('@', ' '));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
