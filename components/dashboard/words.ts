import { dashboard as en } from '../../utils/i18n/en/dashboard';
import { dashboard as id } from '../../utils/i18n/id/dashboard';
import type { Translate } from '../../utils/i18n';
import { useT } from '../hooks';

const WORDS = { id, en };

export type DashboardWords = Translate<typeof id>;

/** The dashboard's own words in the person's language. */
export function useWords(): DashboardWords {
  return useT(WORDS);
}
