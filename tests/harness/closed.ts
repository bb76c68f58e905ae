import type { CDPSession, Locator, Page } from '@playwright/test';

/**
 * Our marks and the panel's host live in closed shadow roots, which neither page scripts nor Playwright's locators can
 * enter. The debugger can: it names the roots, runs functions in them, and real mouse presses go by coordinates.
 */

interface DomNode {
  backendNodeId: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's debugger session, opened once. */
export function debuggerOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const opened = page.context().newCDPSession(page);
  sessions.set(page, opened);
  return opened;
}

function collect(node: DomNode, found: number[]): number[] {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') found.push(root.backendNodeId);
    collect(root, found);
  }
  for (const child of node.children ?? []) collect(child, found);
  return found;
}

/** Closed shadow roots below an element, or in the whole page, in document order. Frames are not entered. */
export async function closedRoots(scope: Locator | Page): Promise<ClosedRoot[]> {
  const page = 'page' in scope ? scope.page() : scope;
  const session = await debuggerOf(page);
  let node: DomNode;
  if ('page' in scope) {
    const key = `__lab${Math.random().toString(36).slice(2)}`;
    await scope.evaluate((element, name) => { Object.assign(globalThis, { [name]: element }); }, key);
    const { result } = await session.send('Runtime.evaluate', { expression: `globalThis.${key}` });
    const described = await session.send('DOM.describeNode', { objectId: result.objectId ?? '', depth: -1, pierce: true });
    await session.send('Runtime.evaluate', { expression: `delete globalThis.${key}` });
    node = described.node as DomNode;
  } else {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    node = root as DomNode;
  }
  return collect(node, []).map((backendNodeId) => new ClosedRoot(page, session, backendNodeId));
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One closed shadow root. Stale once its host is gone from the page. */
export class ClosedRoot {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #backendNodeId: number;

  constructor(page: Page, session: CDPSession, backendNodeId: number) {
    this.page = page;
    this.#session = session;
    this.#backendNodeId = backendNodeId;
  }

  /** Runs a self-contained function on the root; `argument` and the result are plain JSON. */
  async evaluate<Argument, Result>(run: (root: ShadowRoot, argument: Argument) => Result, argument?: Argument): Promise<Result> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: this.#backendNodeId });
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (argument) { return (${String(run)})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }

  /** Words a person sees, spaces folded; "" when nothing is drawn. */
  text(): Promise<string> {
    return this.evaluate((root) => {
      const words = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof Element && (/^(?:style|script|template)$/.test(node.localName) || !node.checkVisibility())) return '';
        return [...node.childNodes].map(words).join(' ');
      };
      return words(root).replaceAll(/\s+/g, ' ').trim();
    });
  }

  /** Names of the controls inside, as assistive technology gets them (label, else words). */
  controls(): Promise<string[]> {
    return this.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('button, a[href], [role="button"]')]
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
    );
  }

  /** Place of the first element that fits, in CSS px of the viewport, scrolled into view; null when none is drawn. */
  rect(selector: string, name?: string): Promise<Rect | null> {
    return this.evaluate(
      (root, { css, words }) => {
        const fits = (element: HTMLElement): boolean =>
          element.checkVisibility() &&
          (words === null || (element.getAttribute('aria-label') ?? element.textContent ?? '').toLowerCase().includes(words));
        const found = [...root.querySelectorAll<HTMLElement>(css)].find(fits);
        if (found === undefined) return null;
        // No further than needed: rows that move away under the pointer lose what hover had drawn.
        found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x, y, width, height };
      },
      { css: selector, words: name?.toLowerCase() ?? null },
    );
  }

  /** The place once it has not moved for a while: marks drawn later above push rows down. */
  async #settled(selector: string, name?: string): Promise<Rect | null> {
    let before = await this.rect(selector, name);
    for (let look = 0, alike = 0; look < 40 && alike < 5; look += 1) {
      await this.page.waitForTimeout(60);
      const now = await this.rect(selector, name);
      alike = JSON.stringify(now) === JSON.stringify(before) ? alike + 1 : 0;
      before = now;
    }
    return before;
  }

  /** Presses a control with the mouse; `name`: part of its label or words. Rejects when there is none. */
  async press(name?: string): Promise<void> {
    const rect = await this.#settled('button, a[href], [role="button"]', name);
    if (rect === null) throw new Error(`No control ${name ?? ''} is drawn here`);
    await this.page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
  }
}
