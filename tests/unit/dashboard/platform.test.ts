import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITE_HOSTS } from '../../../utils/platform/hosts';

const fake = vi.hoisted(() => ({
  granted: [] as string[],
  requested: [] as string[][],
  listeners: new Set<() => void>(),
  commands: [] as { name?: string; shortcut?: string }[],
  opened: [] as string[],
  canOpenShortcuts: true,
}));

vi.mock('../../../utils/platform/browser', () => {
  const event = {
    addListener: (listener: () => void) => void fake.listeners.add(listener),
    removeListener: (listener: () => void) => void fake.listeners.delete(listener),
  };
  return {
    browser: {
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => fake.granted.includes(origin)),
        request: async ({ origins }: { origins: string[] }) => fake.requested.push(origins) > 0,
        onAdded: event,
        onRemoved: event,
      },
      commands: {
        getAll: async () => fake.commands,
        get openShortcutSettings() {
          return fake.canOpenShortcuts ? async () => void fake.opened.push('own page') : undefined;
        },
      },
      tabs: { create: async ({ url }: { url: string }) => void fake.opened.push(url) },
    },
  };
});

const { missingHosts, requestAccess, watchAccess } = await import('../../../utils/platform/access');
const { listShortcuts, openShortcutSettings } = await import('../../../utils/platform/shortcuts');

beforeEach(() => {
  Object.assign(fake, { granted: [], requested: [], commands: [], opened: [], canOpenShortcuts: true });
  fake.listeners.clear();
});

describe('access', () => {
  it.each([
    [SITE_HOSTS.map((host) => `https://${host}/*`), []],
    [[], [...SITE_HOSTS]],
    [
      ['https://www.instagram.com/*', 'https://www.messenger.com/*'],
      ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
    ],
  ])('with %j granted, misses %j', async (granted, missing) => {
    fake.granted = granted;
    expect(await missingHosts()).toEqual(missing);
  });

  it('asks for the patterns of the hosts', async () => {
    expect(await requestAccess(['www.facebook.com', 'www.messenger.com'])).toBe(true);
    expect(fake.requested).toEqual([['https://www.facebook.com/*', 'https://www.messenger.com/*']]);
  });

  it('stops listening when told', () => {
    const stop = watchAccess(() => {});
    expect(fake.listeners.size).toBe(1);
    stop();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('shortcuts', () => {
  it('lists our commands, with null for those without keys', async () => {
    fake.commands = [
      { name: '_execute_action', shortcut: 'Alt+T' },
      { name: 'capture', shortcut: 'Alt+Shift+J' },
      { name: 'toggle-panel', shortcut: '' },
      {},
    ];
    expect(await listShortcuts()).toEqual([
      { name: 'capture', keys: 'Alt+Shift+J' },
      { name: 'toggle-panel', keys: null },
    ]);
  });

  it.each([
    [true, 'own page'],
    [false, 'chrome://extensions/shortcuts'],
  ])('opens the page the browser has (%s)', async (can, page) => {
    fake.canOpenShortcuts = can;
    await openShortcutSettings();
    expect(fake.opened).toEqual([page]);
  });
});
