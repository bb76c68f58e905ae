import { useMemo } from 'react';
import { translator, type Translate } from '../../utils/i18n';
import { desk as deskEn } from '../../utils/i18n/en/desk';
import { desk as deskId } from '../../utils/i18n/id/desk';
import type { Bilingual, Catalogue } from '../../utils/i18n/translate';
import { useLanguage } from './settings';
import type { Trouble } from './trouble';

/** Translator for a catalogue in the person's language. Pass a constant of the module, not a new object each time. */
export function useT<const C extends Catalogue>(catalogues: Bilingual<C>): Translate<C> {
  const language = useLanguage();
  return useMemo(() => translator(language, catalogues), [language, catalogues]);
}

const DESK = { id: deskId, en: deskEn };

/** Words of the parts that panel and dashboard share. */
export function useDeskT(): Translate<typeof deskId> {
  return useT(DESK);
}

/** Says a failure in words: what happened and what can be done. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const t = useDeskT();
  return useMemo(() => (trouble: Trouble) => t(`trouble.${trouble}`), [t]);
}
