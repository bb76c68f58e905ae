import { useState } from 'react';
import { fillTemplate } from '../../../utils/core/fill-template';
import { VARIABLES, type Variable, type VariableValues } from '../../../utils/core/template';
import { useSettings } from '../../hooks';
import { Pieces } from '../../reply';
import { Segmented } from '../../ui';
import text from '../../styles/text.module.css';
import { useWords, type DashboardWords } from '../words';
import styles from './templates.module.css';

type Sample = 'filled' | 'holes';
/** What is often unknown: a page without a name, a desk that serves several kelurahan. */
const UNKNOWN: readonly Variable[] = ['nama', 'kelurahan'];

/** The reply as it will read: with everything known, or with the blanks that remain when something is not. */
export function TemplatePreview({ body }: { body: string }) {
  const t = useWords();
  const values = useSampleValues(t);
  const [sample, setSample] = useState<Sample>('filled');
  const shown = sample === 'filled' ? values : withHoles(values);
  return (
    <section className={styles.preview} aria-label={t('preview.title')}>
      <h3 className={text.label}>{t('preview.title')}</h3>
      <Segmented
        label={t('preview.which')}
        value={sample}
        onValueChange={setSample}
        items={(['filled', 'holes'] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
      />
      <div className={styles.paper}>
        {body.trim() === '' ? (
          <p className={text.meta}>{t('preview.empty')}</p>
        ) : (
          <Pieces pieces={fillTemplate({ body }, shown).pieces} />
        )}
      </div>
      <p className={text.meta}>{t(`preview.${sample}.words`)}</p>
    </section>
  );
}

function withHoles(values: VariableValues): VariableValues {
  return Object.fromEntries(
    VARIABLES.map((name) => [name, UNKNOWN.includes(name) ? null : values[name]]),
  ) as VariableValues;
}

/** The desk's own data where it has them, invented ones else. Replies are Indonesian whatever the interface speaks. */
function useSampleValues(t: DashboardWords): VariableValues {
  const { profile } = useSettings().settings;
  return {
    nama: t('preview.sampleName'),
    nomor: `${profile?.prefix ?? 'JBR'}-2026-0412`,
    tenggat: t('preview.sampleDay'),
    unit: profile?.unit ?? t('preview.sampleUnit'),
    kelurahan: profile === null || profile.kelurahan === '' ? t('preview.sampleKelurahan') : profile.kelurahan,
  };
}
