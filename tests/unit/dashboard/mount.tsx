import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { App } from '../../../components/dashboard/App';
import type { FakeDashboard } from './fake-dashboard';

/** Renders the dashboard at an address and waits until its heading is there. */
export async function mount(desk: FakeDashboard, hash = '#/aduan', heading: 1 | 2 = 1): Promise<HTMLElement> {
  location.hash = hash;
  const { container } = render(<App client={desk.client} bell={desk.bell} clock={desk.clock} browser={desk.browser} />);
  await screen.findAllByRole('heading', { level: heading });
  await settle();
  return container;
}

/** Lets answers and what they lead to happen. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });
}

export async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
}

/** Windows of this width (CSS px) answer `min-width` questions; jsdom itself has none. */
export function useWindow(width: number): void {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => {
      const least = /min-width: (\d+)px/u.exec(query)?.[1];
      return {
        matches: least !== undefined && width >= Number(least),
        addEventListener() {},
        removeEventListener() {},
      };
    });
    vi.stubGlobal('scrollTo', () => {});
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(() => {
    cleanup();
    location.hash = '';
    vi.unstubAllGlobals();
  });
}
