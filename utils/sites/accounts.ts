import type { Account } from '../core/settings';
import { onDomain } from './address';
import { facebookAccount } from './facebook/account';
import { instagramAccount } from './instagram/account';

/** Whose account is in use, as far as the page shows it; null where it does not. */
export function findAccount(document: ParentNode, url: URL): Account | null {
  if (onDomain(url, 'instagram.com')) {
    const found = instagramAccount(document, url);
    return found === null ? null : { site: 'instagram', ...found, source: 'page' };
  }
  if (onDomain(url, 'facebook.com')) {
    const found = facebookAccount(document, url);
    return found === null ? null : { site: 'facebook', ...found, source: 'page' };
  }
  return null;
}
