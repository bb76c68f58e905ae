import type { Language } from '../../../utils/core/settings';
import { useSettings } from '../../hooks';
import { useWords } from '../words';
import { Choice } from './Choice';
import { Section } from './Section';

const LANGUAGES: readonly Language[] = ['id', 'en'];

export function LanguageSection() {
  const t = useWords();
  const { settings, save } = useSettings();
  return (
    <Section id="bahasa" title={t('language.title')} lead={t('language.lead')}>
      <Choice
        label={t('language.title')}
        value={settings.language}
        // Each in its own language, so that it is found by those who cannot read the other.
        items={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{t(`language.${value}`)}</span> }))}
        save={(language) => save({ language })}
      />
    </Section>
  );
}
