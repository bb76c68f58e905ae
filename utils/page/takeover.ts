/** The attribute of every node of ours. Its value says at most where a mark stands: the page learns only that we are there. */
export const OURS = 'data-tanggap';

const KEY = Symbol.for('tanggap.content');

/**
 * Makes this copy of the script the only one. A copy of the same extension (injected twice) shares our isolated world
 * and is stopped through it, where the page cannot listen. A copy left by an older extension is in another world: its
 * nodes are removed here, and it stops by itself when it sees that its extension is gone.
 */
export function takeOver(document: Document, scope: object = globalThis): AbortController {
  const world = scope as { [KEY]?: AbortController };
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  for (const left of document.querySelectorAll(`[${OURS}]`)) left.remove();
  return controller;
}
