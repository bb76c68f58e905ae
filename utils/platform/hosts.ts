/** The pages the overlay works on. One list for the manifest, the content script and the access screen. */
export const INSTAGRAM_HOSTS = ['www.instagram.com'] as const;
export const FACEBOOK_HOSTS = [
  'www.facebook.com',
  'web.facebook.com',
  'business.facebook.com',
  'www.messenger.com',
] as const;

export const SITE_HOSTS: readonly string[] = [...INSTAGRAM_HOSTS, ...FACEBOOK_HOSTS];

/** Match patterns (a pattern without a port matches every port). */
export const SITE_PATTERNS: string[] = SITE_HOSTS.map((host) => `https://${host}/*`);

/** Whether an address belongs to one of the two sites. Anything unreadable does not. */
export function isSiteUrl(url: string | undefined): boolean {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && parsed.protocol === 'https:' && SITE_HOSTS.includes(parsed.hostname);
}
