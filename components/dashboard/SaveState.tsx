import { timeOfDay } from '../../utils/i18n';
import { useLanguage, useTroubleWords } from '../hooks';
import { Icon, Notice } from '../ui';
import { useWords } from './words';
import type { Saving } from './use-saving';
import styles from './saving.module.css';

export interface SaveStateProps {
  saving: Pick<Saving<never>, 'busy' | 'trouble' | 'savedAt'>;
  /** Something typed is not saved yet. */
  dirty?: boolean;
}

/** Saving, saved at, not saved: always in words, read out when it changes. */
export function SaveState({ saving, dirty = false }: SaveStateProps) {
  const t = useWords();
  const language = useLanguage();
  const trouble = useTroubleWords();
  return (
    <>
      <output className={styles.saveState}>
        {saving.busy && t('settings.saving')}
        {saving.savedAt !== null && !dirty && (
          <>
            <Icon name="check" />
            {t('settings.saved', { time: timeOfDay(saving.savedAt, language) })}
          </>
        )}
        {dirty && !saving.busy && saving.trouble === null && t('settings.unsaved')}
      </output>
      {saving.trouble !== null && (
        <div className={styles.trouble}>
          <Notice tone="merah" live="alert">
            {`${trouble(saving.trouble)} ${t('settings.kept')}`}
          </Notice>
        </div>
      )}
    </>
  );
}
