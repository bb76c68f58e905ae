/** Addresses as pages write them. Only http and https count: a `javascript:` link leads nowhere. */

/** An absolute https address, or null. */
export function absoluteUrl(href: string | null, base: URL): URL | null {
  if (href === null || href.length > 4_000) return null;
  const url = URL.parse(href, base.href);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url;
}

/** Whether a host is the domain itself or below it. */
export function onDomain(url: URL, domain: string): boolean {
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

/**
 * The address with only the parameters that say what it shows; no fragment. Without parameters a path stays as it is.
 * @param kept names of parameters that identify a page, in the order they are written
 */
export function canonicalUrl(url: URL, host: string, kept: readonly string[]): string {
  const query = kept.flatMap((name) => {
    const value = queryValue(url, name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `https://${host}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** A parameter's value. Read from the text: most addresses are asked for one or two of many. */
export function queryValue(url: URL, name: string): string | null {
  const { search } = url;
  if (!search.includes(`${name}=`)) return null;
  const part = search.slice(1).split('&').find((candidate) => candidate.startsWith(`${name}=`));
  return part === undefined ? null : decoded(part.slice(name.length + 1).replaceAll('+', ' '));
}

/** Text of a base64 id; null when it is none. */
export function decodeBase64(value: string): string | null {
  if (!/^[A-Za-z0-9+/_-]{8,400}={0,2}$/u.test(value)) return null;
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** Path segments, decoded where they can be. */
export function segments(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '').map(decoded);
}

function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
