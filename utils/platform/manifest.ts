import type { ConfigEnv, UserManifest } from 'wxt';
import { SITE_PATTERNS } from './hosts';

/**
 * Extension pages load nothing but their own files and talk to nobody.
 * `frame-src`, `connect-src` and `form-action` are named because `default-src` would let our own origin through
 * (and `form-action` does not fall back to it).
 */
export const EXTENSION_PAGE_CSP = [
  "default-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** What the default build may do. README gives the reason for each. */
export const PERMISSIONS = [
  'storage',
  'alarms',
  'scripting',
  'notifications',
  'contextMenus',
  'activeTab',
  'unlimitedStorage',
  'clipboardWrite',
] as const;

export const MINIMUM_CHROME = '148';
export const MINIMUM_FIREFOX = '140.0';

/** Fixes the extension's id, so that an unpacked copy keeps its data when its folder moves. The private half is not kept. */
const CHROME_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlIXAcBHB90Yw6rBOjL1DRZ2ey9Nk/wV0UFClppXuayMJ0QcyZgBIQvyT75eOQOgaphI5qkYwA3xje8lD6sj3yizg6SyaowInKEU2LAd88m9VVsPTin9dE04TznCBO8bdHPZBm/FNeHtgUG+GJkJeWWq7TfuuJ/fsmC0a5Rq0nRY/AAp4T9fg1+HhYQguqHrudWI6+7d65wWYBlCjQDGGnBG0MT8lOkaW7ZihDhAXFnH68x633g8nSDOVKmTMPmIZvB9EuBgT8cLmO012syWMS52qiswgyiVym1Y5k+GdN0VblXs/zp+iFbbT7f3N8NRYTaDjGBgY/20ffW3ox/egLwIDAQAB';

const GECKO = {
  id: '{6a1d2a52-6f0e-4c53-9a5e-1d0c6f7f4b21}',
  strict_min_version: MINIMUM_FIREFOX,
  data_collection_permissions: { required: ['none'] },
};

export function manifest(env: ConfigEnv): UserManifest {
  const common: UserManifest = {
    name: '__MSG_name__',
    short_name: 'Tanggap',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: [...PERMISSIONS],
    host_permissions: SITE_PATTERNS,
    action: { default_title: '__MSG_action__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_toggle__' },
      capture: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_capture__' },
      'open-dashboard': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_dashboard__' },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGE_CSP },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: SITE_PATTERNS }],
  };
  if (env.browser === 'firefox') {
    return {
      ...common,
      browser_specific_settings: {
        gecko: GECKO,
      },
    };
  }
  return {
    ...common,
    key: CHROME_PUBLIC_KEY,
    minimum_chrome_version: MINIMUM_CHROME,
    // Lets the panel load on pages that enforce cross-origin embedding rules.
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
  };
}
