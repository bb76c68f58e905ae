import type { AduanRow } from '../../../utils/rpc/contract';

export type Channel = 'instagram' | 'instagram.dm' | 'facebook' | 'facebook.dm' | 'web';

/** Where an aduan came in, as far as its addresses tell; messages live under their own paths on both sites. */
export function channelOf({ site, permalink, pageUrl }: Pick<AduanRow, 'site' | 'permalink' | 'pageUrl'>): Channel {
  if (site === 'web') return 'web';
  const url = URL.parse(permalink ?? pageUrl);
  if (url === null) return site;
  if (site === 'instagram') return url.pathname.startsWith('/direct/') ? 'instagram.dm' : 'instagram';
  const dm = url.hostname === 'www.messenger.com' || url.pathname.startsWith('/messages/');
  return dm ? 'facebook.dm' : 'facebook';
}
