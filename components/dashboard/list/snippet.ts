import type { AduanRow } from '../../../utils/rpc/contract';

export interface Snippet {
  /** The title; without its "…" where the words that follow go on from it. */
  head: string;
  /** What the citizen wrote beyond it, on one line; "" when nothing is left. */
  rest: string;
}

/** Title and the words after it as one running text; the whole text follows where the title is not part of it. */
export function snippetOf({ title, text }: Pick<AduanRow, 'title' | 'text'>): Snippet {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  const bare = title.replace(/…$/u, '').trim();
  const at = bare === '' ? -1 : flat.toLowerCase().indexOf(bare.toLowerCase());
  if (at < 0) return { head: title, rest: flat };
  const rest = flat.slice(at + bare.length).replace(/^[\s.,;:!?…]+/u, '');
  return { head: rest === '' ? title : bare, rest };
}
