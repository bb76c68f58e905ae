import type { Page } from '@playwright/test';
import { bundleScript } from '../../harness/bundle.ts';
import { contentWorld, debuggerOf, type Lab } from '../../harness/index.ts';
import type { Answer } from './page-client.ts';

/** The client that pages are given. */
export function bundleClient(): Promise<string> {
  return bundleScript(new URL('page-client.ts', import.meta.url));
}

/** One place presses come from: a content script, or a page of our own. */
export interface World {
  page: Page;
  /** Rejects when the page goes away. */
  ask(name: string, input: unknown): Promise<Answer>;
  dump(): Promise<string>;
}

/** Plants the client into a tab: beside the content script on a site, into the page itself where it is ours. */
export async function enterWorld(lab: Lab, page: Page, client: string): Promise<World> {
  const session = await debuggerOf(page);
  const context = page.url().startsWith('https:') ? { contextId: await contentWorld(lab, page) } : {};
  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...context, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  await run(`${client};0`);
  return {
    page,
    ask: (name, input) => run(`soak.ask(${JSON.stringify(name)}, ${JSON.stringify(input)})`) as Promise<Answer>,
    dump: () => run('soak.dump()') as Promise<string>,
  };
}
