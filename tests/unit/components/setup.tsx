import axe from 'axe-core';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect } from 'vitest';
import { App } from '../../../components/sidebar/App';
import { DeskRoot } from '../../../components/ui';
import type { FakeDesk } from './fake-desk';

// What jsdom lacks and the browser has.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
window.CSS ??= { escape: (value: string) => value } as typeof CSS;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.getAnimations ??= () => [];

afterEach(cleanup);

export async function showApp(desk: FakeDesk, openAt: string | null = null) {
  const view = render(<Rooted desk={desk}>{<App site="instagram" openAt={openAt} />}</Rooted>);
  await settle();
  return view;
}

export function Rooted({ desk, children }: { desk: FakeDesk; children: ReactNode }) {
  return (
    <DeskRoot client={desk.client} bell={desk.bell} clock={desk.clock}>
      {children}
    </DeskRoot>
  );
}

/** Lets pending answers and what follows from them arrive. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });
}

/** Fails with axe's own words. Colours are measured elsewhere: jsdom does not paint. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
