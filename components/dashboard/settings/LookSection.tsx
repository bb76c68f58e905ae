import type { TextScale, Theme } from '../../../utils/core/settings';
import { useSettings } from '../../hooks';
import { useWords } from '../words';
import { Choice } from './Choice';
import { Section } from './Section';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const SCALES = { '1': 1, '1.15': 1.15, '1.3': 1.3 } as const satisfies Record<string, TextScale>;
type ScaleName = keyof typeof SCALES;

export function LookSection() {
  const t = useWords();
  const { settings, save } = useSettings();
  return (
    <Section id="tampilan" title={t('look.title')} lead={t('look.lead')}>
      <Choice
        label={t('look.theme')}
        labelled
        value={settings.theme}
        items={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        save={(theme) => save({ theme })}
      />
      <Choice
        label={t('look.scale')}
        labelled
        value={String(settings.scale) as ScaleName}
        items={(['1', '1.15', '1.3'] as const).map((value) => ({ value, label: t(`scale.${value}`) }))}
        save={(scale) => save({ scale: SCALES[scale] })}
      />
    </Section>
  );
}
