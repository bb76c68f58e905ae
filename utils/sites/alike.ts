/**
 * Rows of one page are built alike. What was found by looking closely at one row is found in the next of the same build
 * by position. The build holds everything the close look depends on, so the answer is the same, only sooner.
 */

/** A region from the outside in: its build, and its elements in document order. */
export interface Survey {
  build: string;
  elements: Element[];
}

/** Beyond this many elements a region is looked at closely each time. */
const MOST_ELEMENTS = 200;
/** Builds kept; a page rarely has more than a dozen. */
const MOST_BUILDS = 60;

/**
 * @param describe all that matters of an element beside its tag and place
 * @param describeText all that matters of a text
 */
export function survey(
  region: Element,
  describe: (element: Element) => string,
  describeText: (text: string) => string,
): Survey | null {
  const elements: Element[] = [region];
  let build = region.localName + describe(region);
  let node: Node = region;
  for (;;) {
    // What a drawing is made of says nothing.
    let next: Node | null = node.nodeType === 1 && (node as Element).localName === 'svg' ? null : node.firstChild;
    if (next !== null) build += '(';
    while (next === null) {
      if (node === region) return { build, elements };
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode ?? region;
      build += ')';
    }
    node = next;
    if (node.nodeType === 1) {
      elements.push(node as Element);
      if (elements.length > MOST_ELEMENTS) return null;
      build += `<${(node as Element).localName}${describe(node as Element)}`;
    } else if (node.nodeType === 3) {
      build += describeText((node as Text).data);
    }
  }
}

/** What was found: single parts by name, groups of parts by name. */
export interface Places<Names extends string, Lists extends string> {
  one: Record<Names, Element | null>;
  many: Record<Lists, Element[]>;
}

export interface Look {
  survey(region: Element): Survey | null;
  /** Whether a close look would not have gone beyond this region either. */
  ends(region: Element): boolean;
}

/** Remembers where the parts of a build are. A region is the outermost element that had a say in what was found. */
export function createAlike<Names extends string, Lists extends string>() {
  interface Known {
    /** Everything was found inside; what is around does not matter. */
    closed: boolean;
    one: [Names, number][];
    many: [Lists, number[]][];
  }
  const builds = new Map<string, Known>();
  /** How far above their anchor regions reached. */
  const heights: number[] = [];

  return {
    /** The parts around an anchor, if a region of the same build was kept before. */
    recall(anchor: Element, look: Look): Places<Names, Lists> | null {
      for (const height of heights) {
        const region = above(anchor, height);
        const found = region === null ? null : look.survey(region);
        const known = found === null ? undefined : builds.get(found.build);
        if (region === null || found === null || known === undefined || !(known.closed || look.ends(region))) continue;
        const at = (index: number): Element | null => found.elements[index] ?? null;
        const one = Object.fromEntries(known.one.map(([name, index]) => [name, at(index)]));
        const many = Object.fromEntries(known.many.map(([name, all]) => [name, all.map(at).filter((part) => part !== null)]));
        return { one, many } as Places<Names, Lists>;
      }
      return null;
    },
    /** Keeps what a close look found, where all of it is inside the region. */
    keep(anchor: Element, region: Element, closed: boolean, { one, many }: Places<Names, Lists>, look: Look): void {
      const found = look.survey(region);
      const height = heightOf(anchor, region);
      if (found === null || height === null) return;
      const indexOf = new Map(found.elements.map((element, index) => [element, index]));
      const place = (part: Element | null): number => (part === null ? -1 : (indexOf.get(part) ?? Number.NaN));
      const known: Known = {
        closed,
        one: (Object.entries(one) as [Names, Element | null][]).map(([name, part]) => [name, place(part)]),
        many: (Object.entries(many) as [Lists, Element[]][]).map(([name, parts]) => [name, parts.map(place)]),
      };
      if ([...known.one.map(([, index]) => index), ...known.many.flatMap(([, all]) => all)].some(Number.isNaN)) return;
      builds.set(found.build, known);
      const oldest = builds.size > MOST_BUILDS ? builds.keys().next().value : undefined;
      if (oldest !== undefined) builds.delete(oldest);
      if (!heights.includes(height)) heights.push(height);
    },
  };
}

function above(element: Element, height: number): Element | null {
  let found: Element | null = element;
  for (let step = 0; step < height && found !== null; step += 1) found = found.parentElement;
  return found;
}

function heightOf(element: Element, row: Element): number | null {
  let height = 0;
  for (let at: Element | null = element; at !== null; at = at.parentElement, height += 1) if (at === row) return height;
  return null;
}

const ATTRIBUTE = /\[\s*([\w-]+)/gu;

/** Names of the attributes that selectors ask for, but where links lead: that is told apart by its meaning. */
export function attributesIn(selectors: readonly string[]): string[] {
  const found = selectors.flatMap((selector) => [...selector.matchAll(ATTRIBUTE)].map(([, name]) => name ?? ''));
  return [...new Set([...found, 'role'])].filter((name) => name !== 'href');
}
