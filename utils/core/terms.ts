import type { Token } from './fold-text';
import { stemsOf } from './word-forms';

/** A word or phrase to look for; `of` says what for. `*` at a word's end takes any ending. */
export interface Term<K> {
  phrase: string;
  of: K;
  weight: number;
}

export interface Hit<K> {
  term: Term<K>;
  tokens: Token[];
}

/** Terms by the words they are made of, so that a text is read once however many terms there are. */
export interface TermIndex<K> {
  terms: { term: Term<K>; words: string[] }[];
  byWord: ReadonlyMap<string, number[]>;
  /** Beginnings taken with any ending, with their `*`. */
  open: readonly string[];
}

/** Words of one phrase may have this many others between them. */
const GAP = 2;

export function termIndex<K>(terms: readonly Term<K>[]): TermIndex<K> {
  const entries = terms.map((term) => ({ term, words: term.phrase.split(' ') }));
  const byWord = new Map<string, number[]>();
  for (const [at, { words }] of entries.entries()) {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  return { terms: entries, byWord, open: [...byWord.keys()].filter((word) => word.endsWith('*')) };
}

/** Words that turn what follows: "tidak menyala" is not "menyala, tidak …". */
const TURNING = new Set(['tidak', 'belum', 'sudah']);

/** Every term whose words stand near each other, in any order; each term once, at its first place. */
export function findTerms<K>(tokens: readonly Token[], index: TermIndex<K>): Hit<K>[] {
  const places = new Map<string, number[]>();
  for (const [at, token] of tokens.entries()) {
    for (const word of wordsOf(token, index)) places.set(word, [...(places.get(word) ?? []), at]);
  }
  const candidates = new Set([...places.keys()].flatMap((word) => index.byWord.get(word) ?? []));
  return [...candidates]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const entry = index.terms[at];
      if (entry === undefined) return [];
      const found = nearest(
        entry.words.map((word) => places.get(word) ?? []),
        TURNING.has(entry.words[0] ?? ''),
      );
      if (found === null) return [];
      return [{ term: entry.term, tokens: found.map((i) => tokens[i]).filter((token) => token !== undefined) }];
    });
}

/** What the hits say, as written, in the order of the text, each once. */
export function quoteHits(text: string, hits: readonly Hit<unknown>[], most = 4): string[] {
  const tokens = hits.flatMap((hit) => hit.tokens).toSorted((a, b) => a.start - b.start);
  return [...new Set(tokens.map((token) => text.slice(token.start, token.end).toLowerCase()))].slice(0, most);
}

function wordsOf<K>(token: Token, index: TermIndex<K>): string[] {
  const known = stemsOf(token.word).filter((stem) => index.byWord.has(stem));
  return [...known, ...index.open.filter((word) => token.word.startsWith(word.slice(0, -1)))];
}

/** One place of each word, all within a short stretch and no two the same; null when there is none. */
function nearest(places: number[][], inOrder: boolean): number[] | null {
  const [first = [], ...others] = places;
  const span = places.length + GAP;
  for (const start of first) {
    const picked = [start];
    for (const options of others) {
      const fits = (at: number) =>
        !picked.includes(at) && !(inOrder && at < start) && Math.max(at, ...picked) - Math.min(at, ...picked) < span;
      const next = options.filter(fits).toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
      if (next === undefined) break;
      picked.push(next);
    }
    if (picked.length === places.length) return picked;
  }
  return null;
}
