import { Icon, type IconName } from '../../ui';
import text from '../../styles/text.module.css';
import { useBrowser } from '../browser-port';
import { useWords } from '../words';
import styles from './access.module.css';

const WORKS = ['access.works.list', 'access.works.reminders', 'access.works.selection', 'access.works.copy'] as const;
const STOPS = ['access.stops.marks', 'access.stops.panel', 'access.stops.answers'] as const;

/** What goes on without access and what does not, the way through the browser's settings, and why these sites. */
export function AccessHelp() {
  const t = useWords();
  const { kind } = useBrowser();
  return (
    <>
      <div className={styles.pair}>
        <Lines title={t('access.works')} icon="check" lines={WORKS.map((key) => t(key))} />
        <Lines title={t('access.stops')} icon="close" lines={STOPS.map((key) => t(key))} />
      </div>
      <section className={styles.block}>
        <h2 className={text.lead}>{t('access.by.hand')}</h2>
        <ol className={styles.numbered}>
          <li>{t(`access.by.hand.${kind}1`)}</li>
          <li>{t(`access.by.hand.${kind}2`)}</li>
        </ol>
      </section>
      <section className={styles.block}>
        <h2 className={text.lead}>{t('access.why')}</h2>
        <p className={styles.paragraph}>{t('access.why.words')}</p>
      </section>
    </>
  );
}

function Lines({ title, icon, lines }: { title: string; icon: IconName; lines: string[] }) {
  return (
    <section className={styles.panel}>
      <h2 className={styles.linesTitle}>{title}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
