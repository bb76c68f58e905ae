import { CATEGORY_WORDS, type CategoryId, type CategoryWords } from './categories';
import { tokenise, type Token } from './fold-text';
import { findTerms, quoteHits, termIndex, type Hit } from './terms';

export interface CategoryGuess {
  category: CategoryId;
  /** What decided it, as the citizen wrote it, first in the text first. */
  words: string[];
}

/** Long texts wander; what they are about is said early. */
const READ = 3000;
const WEIGHTS = { strong: 3, likely: 2, weak: 1 } as const satisfies Record<keyof CategoryWords, number>;
/** A guess needs one strong word, or a likely one with something beside it. */
const ENOUGH = 3;
/** For the one named first. */
const OPENING = 1;
/** By how much it must lead the next category. */
const LEAD = 2;
const SIDES = new Set(
  'depan belakang samping sebelah dekat seberang sekitar utara selatan timur barat area'.split(' '),
);
const PLACE_NOUNS = new Set(
  'sekolah sd sdn smp smpn sma sman smk smkn tk puskesmas pasar taman rs rsud rumah makam kantor kelurahan'.split(' '),
);
const ROADS = new Set(['jalan', 'gang', 'perumahan', 'kampung']);
const NAMED = new Set('taman sungai kali pdam puskesmas sekolah rumah air pasar'.split(' '));

/** What a complaint is about, or null when its words do not say clearly enough. */
export function categorise(text: string): CategoryGuess | null {
  const tokens = tokenise(text.slice(0, READ));
  const ranked = rank(text, tokens);
  const [first, second] = ranked;
  if (first === undefined || first.score < ENOUGH) return null;
  if (second !== undefined && first.score - second.score < LEAD) return null;
  return { category: first.category, words: first.words };
}

/** Whether it speaks of some city matter at all, even when not clearly of one. */
export function speaksOfCity(text: string): boolean {
  const best = rank(text, tokenise(text.slice(0, READ)))[0];
  return best !== undefined && best.score >= ENOUGH;
}

interface Ranked extends CategoryGuess {
  score: number;
}

function rank(text: string, tokens: readonly Token[]): Ranked[] {
  const hits = Map.groupBy(findTerms(matterOf(tokens), TERMS), (hit) => hit.term.of);
  const opening = firstStrong([...hits.values()].flat());
  return [...hits]
    .map(([category, found]) => ({
      category,
      score: scoreOf(found) + (category === opening ? OPENING : 0),
      words: quote(text, found),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** The category of the earliest strong word: what people name first is mostly what they came for. */
function firstStrong(hits: readonly Hit<CategoryId>[]): CategoryId | null {
  const strong = hits.filter((hit) => hit.term.weight === WEIGHTS.strong);
  return strong.toSorted((a, b) => startOf(a) - startOf(b))[0]?.term.of ?? null;
}

function startOf(hit: Hit<CategoryId>): number {
  return Math.min(...hit.tokens.map((token) => token.start));
}

/** The text without its places: in "depan SD" and "Jl. Taman Sari" nobody complains of school or park. */
function matterOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    const before = tokens[at - 1]?.word ?? '';
    const earlier = tokens[at - 2]?.word ?? '';
    if (SIDES.has(before)) return !PLACE_NOUNS.has(token.word);
    return !(ROADS.has(before) && NAMED.has(token.word)) && !(ROADS.has(earlier) && NAMED.has(token.word));
  });
}

const TERMS = termIndex(
  Object.entries(CATEGORY_WORDS).flatMap(([category, words]) =>
    (['strong', 'likely', 'weak'] as const).flatMap((level) =>
      words[level].map((phrase) => ({ phrase, of: category as CategoryId, weight: WEIGHTS[level] })),
    ),
  ),
);

/** Strongest hits first; a token already counted for one counts no more for a weaker one. */
function scoreOf(hits: readonly Hit<CategoryId>[]): number {
  const used = new Set<Token>();
  let score = 0;
  for (const hit of hits.toSorted((a, b) => b.term.weight - a.term.weight || b.tokens.length - a.tokens.length)) {
    if (hit.tokens.every((token) => used.has(token))) continue;
    score += hit.term.weight;
    for (const token of hit.tokens) used.add(token);
  }
  return score;
}

/** The words behind the hits of weight, as written, each once. */
function quote(text: string, hits: readonly Hit<CategoryId>[]): string[] {
  const telling = hits.filter((hit) => hit.term.weight > WEIGHTS.weak);
  return quoteHits(text, telling.length > 0 ? telling : hits);
}
