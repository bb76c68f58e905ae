import { useCallback } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import { dateTime } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';

/** One sentence on where the clocks of an aduan start, and why there. */
export function useStartWords(): (aduan: Pick<Aduan, 'start' | 'sources'>) => string {
  const t = useDeskT();
  const language = useLanguage();
  return useCallback(
    ({ start, sources }) => {
      const item = sources[0]?.item;
      const date = dateTime(start.at, language);
      const written = item?.writtenAt ?? null;
      if (item === undefined || written === null) return t('clock.unknown', { date });
      if (written.kind === 'exact') return t('clock.exact', { source: t(`clock.${item.kind}`), date });
      return t(start.oldMessage ? 'clock.old' : 'clock.approximate', { words: written.words, date });
    },
    [t, language],
  );
}
