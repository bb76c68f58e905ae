import { useCallback } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import type { CapturedItem } from '../../utils/core/item';
import { useDeskT } from '../hooks/use-t';

/** The reporter as people write it: user name, else name, else "Anonim". */
export function useReporterWords(): (reporter: Aduan['reporter']) => string {
  const t = useDeskT();
  return useCallback((reporter) => reporter.handle ?? reporter.name ?? t('aduan.anonymous'), [t]);
}

/** Where it was written ("Instagram, komentar publik"). */
export function useChannelWords(): (item: Pick<CapturedItem, 'site' | 'kind'>) => string {
  const t = useDeskT();
  return useCallback(
    ({ site, kind }) => {
      if (site === 'web') return t('kanal.web');
      if (kind === 'selection') return t('kanal.selection', { site: t(`site.${site}`) });
      return t(`kanal.${site}.${kind}`);
    },
    [t],
  );
}

/** The address if it leads to the web, else null: `javascript:` and the like are never made into a link. */
export function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}
