import { VARIABLES, type Piece, type Template, type Variable, type VariableValues } from './template';

export interface FilledTemplate {
  pieces: Piece[];
  /** The pieces joined; holes as `[kelurahan?]`. */
  text: string;
  /** Variables without a value, each once, in order of first use. */
  holes: Variable[];
}

/**
 * Puts values into `{nama}`-style variables. Values are text: variables inside them stay as they are. Unknown names
 * and stray braces stay literally.
 */
export function fillTemplate(template: Pick<Template, 'body'>, values: VariableValues): FilledTemplate {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.body.matchAll(/\{(\p{L}+)\}/gu)) {
    const variable = VARIABLES.find((name) => name === match[1]);
    if (variable === undefined) continue;
    if (match.index > from) pieces.push({ kind: 'text', text: template.body.slice(from, match.index) });
    const value = values[variable]?.trim() ?? '';
    pieces.push(value === '' ? { kind: 'hole', variable } : { kind: 'filled', variable, text: value });
    from = match.index + match[0].length;
  }
  if (from < template.body.length) pieces.push({ kind: 'text', text: template.body.slice(from) });
  const holes = pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.variable] : []));
  return { pieces, text: pieces.map(pieceText).join(''), holes: [...new Set(holes)] };
}

/** What a piece reads as in the reply box. */
export function pieceText(piece: Piece): string {
  return piece.kind === 'hole' ? `[${piece.variable}?]` : piece.text;
}

/** Variables a body uses, each once, in order of first use. */
export function variablesOf(body: string): Variable[] {
  const used = [...body.matchAll(/\{(\p{L}+)\}/gu)].map((match) => match[1]);
  return [...new Set(used)].filter((name): name is Variable => VARIABLES.some((known) => known === name));
}
