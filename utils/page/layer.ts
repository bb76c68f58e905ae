import { h } from './dom';
import type { Sheet } from './sheet';
import { OURS } from './takeover';

/** Attributes a page could use to hide a node or take it from the keyboard. */
const WATCHED = ['style', 'class', 'hidden', 'inert', 'aria-hidden', 'popover', 'slot'];
const LIMIT = 5;
const WITHIN_MS = 10_000;

export interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

export interface LayerHandlers {
  /** The page took the node away and it was put back: frames inside have lost their document. */
  restored?(): void;
  /** The page keeps taking it away: we leave it at that. */
  givenUp?(): void;
}

/** Makes a layer on this page, in the look of one of our parts. */
export type MakeLayer = (handlers?: LayerHandlers) => Layer;

export interface LayerOptions extends LayerHandlers {
  document: Document;
  sheet: Sheet;
  /** False once our extension is gone: what is taken away then, by a newer copy, stays away. */
  alive?(): boolean;
  signal: AbortSignal;
  clock?: () => number;
}

/**
 * A node of ours on the root element, outside of anything the site renders, with a closed shadow root. Changes the
 * page makes to it are undone a few times, then we give up: a fight would cost the person's machine, not the page.
 */
export function createLayer(options: LayerOptions): Layer {
  const { document, sheet, restored, givenUp, alive = () => true, signal, clock = () => performance.now() } = options;
  const host = h(document, 'div', { [OURS]: true });
  const root = host.attachShadow({ mode: 'closed' });
  sheet.adopt(root);
  const parent = document.documentElement;
  const repairs: number[] = [];
  let gone = false;

  function remove(): void {
    gone = true;
    observer.disconnect();
    host.remove();
  }

  function mayRepair(): boolean {
    const now = clock();
    while (repairs[0] !== undefined && repairs[0] < now - WITHIN_MS) repairs.shift();
    repairs.push(now);
    return repairs.length <= LIMIT;
  }

  const observer = new MutationObserver(() => {
    if (gone) return;
    const foreign = WATCHED.filter((name) => host.hasAttribute(name));
    const lost = host.parentNode !== parent;
    if (foreign.length === 0 && !lost) return;
    if (!alive()) {
      remove();
      return;
    }
    if (!mayRepair()) {
      remove();
      givenUp?.();
      return;
    }
    for (const name of foreign) host.removeAttribute(name);
    if (!lost) return;
    parent.append(host);
    restored?.();
  });

  parent.append(host);
  observer.observe(parent, { childList: true });
  observer.observe(host, { attributes: true, attributeFilter: WATCHED });
  signal.addEventListener('abort', remove);
  return { host, root, remove };
}
