import type { ParseContext, ParseResult, Surface } from '../sites/types';

export interface ViewOptions {
  document: Document;
  surfaceFor(url: URL): Surface | null;
  me(): ParseContext['me'];
  now(): number;
}

/** Looking for the root may cost a query over the page: while there is none, at most this often, in ms. */
const ROOT_EVERY_MS = 500;

/** What the address shows and where on the page it is. */
export function createView({ document, surfaceFor, me, now }: ViewOptions) {
  let url = currentUrl();
  let surface = surfaceFor(url);
  let root: Element | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;

  function currentUrl(): URL {
    return new URL(document.defaultView?.location.href ?? document.URL);
  }

  function context(): ParseContext {
    return { url, now: now(), me: me() };
  }

  return {
    get url() {
      return url;
    },
    get surface() {
      return surface;
    },
    /** The root found last. */
    get root() {
      return root;
    },
    context,
    /** The address changed. True when another kind of page is shown now. */
    navigate(): boolean {
      const before = surface;
      url = currentUrl();
      surface = surfaceFor(url);
      lookedAt = Number.NEGATIVE_INFINITY;
      return before?.id !== surface?.id;
    },
    /** Finds the root again: at once, or when `waiting` not too often. True when it is another element than before. */
    lookForRoot({ waiting = false }: { waiting?: boolean } = {}): boolean {
      const at = performance.now();
      if (waiting && at - lookedAt < ROOT_EVERY_MS) return false;
      lookedAt = at;
      const next = surface?.root(document, context()) ?? null;
      if (next === root) return false;
      root = next;
      return true;
    },
    /** A whole parse: only on a person's press, for a report, or where items have no ids. */
    parse(): ParseResult {
      if (surface === null || root === null || !root.isConnected) return { readings: [], health: {} };
      return surface.parse(root, context());
    },
  };
}

export type View = ReturnType<typeof createView>;
