import { useBrowser } from '../browser-port';
import { useWords } from '../words';
import { Section } from './Section';
import styles from './settings.module.css';

const FACTS = ['where', 'network', 'read', 'remove'] as const;

/** Where the data are, what is read, and what this is. */
export function AboutSection() {
  const t = useWords();
  const { version } = useBrowser();
  return (
    <Section id="data" title={t('about.title')} lead={t('about.lead')}>
      <dl className={styles.facts}>
        {FACTS.map((fact) => (
          <div key={fact} className={styles.fact}>
            <dt>{t(`about.${fact}`)}</dt>
            <dd>{t(`about.${fact}.words`)}</dd>
          </div>
        ))}
        <div className={styles.fact}>
          <dt>{t('about.version')}</dt>
          <dd>
            Tanggap {version}. {t('about.license')}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
