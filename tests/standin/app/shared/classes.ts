/**
 * Class names as the real sites have them: a handful of hashed atoms per element, other ones at each load. Styles are
 * written under readable names and adopted under the hashed ones.
 */
const atoms = new Map<string, string[]>();

function atom(): string {
  return 'x' + Math.random().toString(36).slice(2, 9);
}

function atomsOf(name: string): string[] {
  const known = atoms.get(name);
  if (known !== undefined) return known;
  const fresh = Array.from({ length: 2 + Math.floor(Math.random() * 5) }, atom);
  atoms.set(name, fresh);
  return fresh;
}

/** Hashed classes of the given readable names; words that start with `_` or `html-` or are `notranslate` stay. */
export function cx(...names: string[]): string {
  return names
    .flatMap((name) => (/^(?:_|html-|notranslate)/.test(name) ? [name] : atomsOf(name)))
    .join(' ');
}

/** Adopts a style sheet written with readable names. Constructed sheets pass a strict style-src. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(/\.([a-zA-Z][\w-]*)/g, (_, name: string) => '.' + (atomsOf(name)[0] ?? name)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
