import { describe, expect, it } from 'vitest';
import { SITE_PATTERNS } from '@/utils/platform/hosts';
import { manifest } from '@/utils/platform/manifest';

const env = (browser: string) => ({ browser, mode: 'production', command: 'build' as const, manifestVersion: 3 as const });
const chrome = manifest(env('chrome'));
const firefox = manifest(env('firefox'));

describe.each([
  { name: 'chrome', made: chrome },
  { name: 'firefox', made: firefox },
])('the $name manifest', ({ made }) => {
  it('asks for these permissions and no other', () => {
    expect(made.permissions).toEqual([
      'storage',
      'alarms',
      'scripting',
      'notifications',
      'contextMenus',
      'activeTab',
      'unlimitedStorage',
      'clipboardWrite',
    ]);
    expect(made.optional_permissions).toBeUndefined();
    expect(made.host_permissions).toEqual([
      'https://www.instagram.com/*',
      'https://www.facebook.com/*',
      'https://web.facebook.com/*',
      'https://business.facebook.com/*',
      'https://www.messenger.com/*',
    ]);
  });

  it('shows the sites one page of ours, and no other', () => {
    expect(made.web_accessible_resources).toEqual([{ resources: ['sidebar.html'], matches: SITE_PATTERNS }]);
    expect(made.externally_connectable).toBeUndefined();
  });

  it('lets our pages load only themselves and talk to nobody', () => {
    const policy = (made.content_security_policy as { extension_pages: string }).extension_pages.split('; ');
    expect(policy).toEqual([
      "default-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ]);
  });

  it('suggests shortcuts that no browser uses', () => {
    const keys = Object.values(made.commands ?? {}).map((command) => command.suggested_key?.default);
    expect(keys).toEqual(['Alt+Shift+S', 'Alt+Shift+J', 'Alt+Shift+D']);
  });
});

it('states the lowest browsers', () => {
  expect(chrome.minimum_chrome_version).toBe('148');
  expect(firefox.browser_specific_settings?.gecko?.strict_min_version).toBe('140.0');
});
