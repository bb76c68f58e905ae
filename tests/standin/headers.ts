/** Response headers of the stand-in's pages: mild by default, hostile on request. */
export function pageHeaders(host: string, url: URL): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  if (host.endsWith('facebook.com')) {
    headers['permissions-policy'] = 'clipboard-write=(self), camera=(self), fullscreen=(self)';
    headers['cross-origin-opener-policy'] = 'unsafe-none';
  }
  if (url.searchParams.get('csp') === 'strict') {
    headers['content-security-policy'] = [
      "default-src 'none'",
      "script-src 'self'",
      // React writes styles through the CSSOM and sheets are constructed, so no inline style is needed.
      "style-src 'none'",
      "img-src 'self' data:",
      "frame-src 'none'",
      "child-src 'none'",
      "connect-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
  }
  if (url.searchParams.has('coep')) {
    headers['cross-origin-embedder-policy'] = 'require-corp';
    headers['cross-origin-opener-policy'] = 'same-origin';
  }
  return headers;
}
