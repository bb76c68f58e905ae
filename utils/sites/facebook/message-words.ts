import { blockText, BUTTON, labelOf, oneLine } from '../dom';
import { outermost } from '../structure';

/** What a message's bubble says. */
export interface Words {
  text: string;
  cut: boolean;
}

export interface WordsRecipe {
  words: string;
  /** Within a message: what is not its words. */
  notWords: string;
}

export const NO_WORDS: Words = { text: '', cut: false };

/** More pieces of text than a message is drawn in. */
const MOST_PIECES = 12;
/** Longer texts keep the form the bubble gives them. */
const LONGEST_MENDED = 4_000;

/**
 * The words of the bubble itself: neither the message it quotes, nor reactions, nor what stands over it. The label
 * says which pieces they are; without it, what is drawn as a text.
 */
export function bubbleWords(node: Element, { words, notWords }: WordsRecipe): Words {
  const within = (element: Element, selector: string): boolean => {
    const holder = element.closest(selector);
    return holder !== null && holder !== node && node.contains(holder);
  };
  const all = [...node.querySelectorAll(words)];
  const found = all.filter((element) => !within(element, BUTTON) && !within(element, notWords));
  const texts = outermost(found)
    .slice(0, MOST_PIECES)
    .map((element) => ({ element, ...blockText(element) }))
    .filter(({ text }) => text !== '');
  const drawn = texts.filter(({ element }) => element.localName === 'div' || element.querySelector(words) !== null);
  const label = labelOf(node);
  const confirmed = runs(texts).find((run) => label.includes(`: ${oneLine(run.map(({ text }) => text).join(' '))}`));
  const chosen = confirmed ?? (drawn.length > 0 ? drawn : texts);
  return { text: chosen.map(({ text }) => text).join('\n'), cut: chosen.some(({ cut }) => cut) };
}

/** Emoji are images, or nothing at all, in bubbles; a label has them as characters but no line breaks. */
export function fullest(shown: string, said: string | null): string {
  if (shown === '') return said ?? '';
  if (said === null || said.length > LONGEST_MENDED || plain(said) !== plain(shown)) return shown;
  const words = said.split(' ');
  const lines = shown.split('\n').map((line) => {
    const taken: string[] = [];
    while (words.length > 0 && (plain(taken.join(' ')) !== plain(line) || plain(words[0] ?? '') === '')) {
      taken.push(words.shift() ?? '');
    }
    return taken.join(' ');
  });
  return lines.join('\n');
}

/** A text without its emoji. */
function plain(text: string): string {
  return oneLine(text.replaceAll(/\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}/gu, ' '));
}

/** All runs of neighbours, the longest first. */
function runs<T>(items: readonly T[]): T[][] {
  const all = items.flatMap((_, from) => items.slice(from).map((__, count) => items.slice(from, from + count + 1)));
  return all.toSorted((a, b) => b.length - a.length);
}
