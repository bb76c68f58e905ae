/** Pure questions about the text in a box; no DOM. */

/** Characters that count as nothing: editors add and drop them at will. */
const INVISIBLE = /(?:[\s\u200B-\u200D\u2060\uFEFF\u00AD]|\u034F)+/gu;

/** For comparing what is in a box with what should be: spacing, line breaks and invisible characters do not count. */
export function gist(text: string): string {
  return text.normalize('NFC').replaceAll(INVISIBLE, '');
}

/** Line breaks as editors expect them. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trim();
}

/**
 * What to add behind `typed`: after a mention (`names`, or "@someone") the same line goes on; after the person's own
 * words a new line begins.
 */
export function addition(typed: string, text: string, names: readonly string[] = []): string {
  if (gist(typed) === '') return text;
  if (/[\s\u00A0]$/u.test(typed)) return text;
  return (isMentionOnly(typed, names) ? ' ' : '\n') + text;
}

/** Whether a box holds nothing but who is addressed. */
export function isMentionOnly(typed: string, names: readonly string[] = []): boolean {
  const rest = typed.replaceAll(INVISIBLE, ' ').trim();
  if (rest === '' || /^(?:@[^\s@]+ ?)+$/u.test(rest)) return true;
  return names.some((name) => name.trim() !== '' && rest === name.trim());
}

/** Whether the text is there already, at the end: a second press must not double it. */
export function endsWithText(typed: string, text: string): boolean {
  const wanted = gist(text);
  return wanted !== '' && gist(typed).endsWith(wanted);
}

/** What the person had typed and a Reply control threw out of the box; "" when nothing was lost. */
export function lostWords(before: string, after: string, names: readonly string[] = []): string {
  return isMentionOnly(before, names) || gist(after).includes(gist(before)) ? '' : before.trim();
}

/**
 * Whether a box that changed holds the text although not letter by letter: sites turn ":)" into a picture or a link
 * into a card. At least nine of ten words must be new there.
 */
export function mostlyThere(before: string, after: string, added: string): boolean {
  const words = added.split(/\s+/u).filter((word) => word !== '');
  const fresh = gist(after).length - gist(before).length;
  const found = words.filter((word) => gist(after).includes(gist(word))).length;
  return words.length > 0 && found >= 0.9 * words.length && fresh >= 0.8 * gist(added).length && fresh <= 1.2 * gist(added).length;
}
