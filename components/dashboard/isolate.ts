/** Words from outside inside a sentence of ours: direction marks in them (right-to-left overrides) end with them. */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
