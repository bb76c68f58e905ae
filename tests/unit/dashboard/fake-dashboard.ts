import type { BrowserPort } from '../../../components/dashboard/browser-port';
import type { DashboardClient } from '../../../components/hooks/desk';
import { bundledTemplates } from '../../../utils/core/bundled-templates';
import type { Settings } from '../../../utils/core/settings';
import type { Template } from '../../../utils/core/template';
import type { ErrorCode } from '../../../utils/rpc/contract';
import { createFakeDesk, NOW, type FakeDesk } from '../components/fake-desk';

type SaveTemplate = Parameters<DashboardClient['saveTemplate']>[0];

export interface FakeDashboard extends Omit<FakeDesk, 'client'> {
  client: DashboardClient;
  /** Changed and own ones, as stored. */
  stored: Map<string, Template>;
  browser: FakeBrowser;
  /** Answers of that procedure wait until `release`. */
  hold: (name: string) => { release: () => void };
}

export interface FakeBrowser extends BrowserPort {
  missing: string[];
  /** What the person answers; `refused`: the browser shows no question. */
  answer: boolean | 'refused';
  asked: string[][];
  keys: Record<string, string | null>;
  opened: number;
}

/** The fake desk with what only the dashboard asks: templates, and the browser's own doors. */
export function createFakeDashboard(given: Partial<Settings> = {}, now = NOW): FakeDashboard {
  const desk = createFakeDesk(given, now);
  const stored = new Map<string, Template>();
  const refusals = new Map<string, ErrorCode>();
  const held = new Map<string, Promise<void>>();
  let made = 0;

  const templates = {
    templates: async () => [
      ...[...stored.values()].filter(({ origin }) => origin === 'own'),
      ...bundledTemplates.map((template) => stored.get(template.id) ?? template),
    ],
    async saveTemplate({ id, ...draft }: SaveTemplate): Promise<Template> {
      const bundled = bundledTemplates.some((template) => template.id === id);
      made += 1;
      const template: Template = { ...draft, id: id ?? `own.${made}`, origin: bundled ? 'edited' : 'own' };
      stored.set(template.id, template);
      desk.ring();
      return template;
    },
    async removeTemplate({ id }: { id: string }): Promise<void> {
      stored.delete(id);
      desk.ring();
    },
    async setAccount({ site, handle, name }: Parameters<DashboardClient['setAccount']>[0]): Promise<Settings> {
      const others = desk.settings.accounts.filter((account) => account.site !== site);
      const accounts =
        handle === null && name === null ? others : [...others, { site, handle, name, source: 'person' as const }];
      desk.settings = { ...desk.settings, accounts };
      desk.ring();
      return desk.settings;
    },
  };

  const all = { ...desk.client, ...templates } as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  const client = Object.fromEntries(
    Object.entries(all).map(([name, act]) => [
      name,
      async (input: unknown) => {
        if (name in templates) desk.calls.push({ name, input });
        await held.get(name);
        const code = refusals.get(name);
        if (code !== undefined) {
          refusals.delete(name);
          throw Object.assign(new Error(code), { code });
        }
        return act(input);
      },
    ]),
  );

  // The settings of the fake desk are replaced as they change, so they are read through.
  return Object.defineProperty(
    {
      ...desk,
      client: client as unknown as DashboardClient,
      stored,
      browser: createFakeBrowser(),
      refuse: (name: string, code: ErrorCode) => void refusals.set(name, code),
      hold(name: string) {
        const { promise, resolve } = Promise.withResolvers<void>();
        held.set(name, promise);
        return {
          release() {
            held.delete(name);
            resolve();
          },
        };
      },
    },
    'settings',
    { get: () => desk.settings },
  );
}

function createFakeBrowser(): FakeBrowser {
  const listeners = new Set<() => void>();
  const fake: FakeBrowser = {
    kind: 'chromium',
    version: '0.1.0',
    missing: [],
    answer: true,
    asked: [],
    keys: { 'toggle-panel': 'Alt+Shift+S', capture: 'Alt+Shift+J', 'open-dashboard': null },
    opened: 0,
    access: {
      missing: async () => [...fake.missing],
      async request(hosts) {
        fake.asked.push([...hosts]);
        if (fake.answer === 'refused') throw new Error('not from a press');
        if (fake.answer) fake.missing = fake.missing.filter((host) => !hosts.includes(host));
        listeners.forEach((listener) => listener());
        return fake.answer;
      },
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    shortcuts: {
      list: async () => Object.entries(fake.keys).map(([name, keys]) => ({ name, keys })),
      async openSettings() {
        fake.opened += 1;
      },
    },
  };
  return fake;
}
