import { useDesk, useQuery } from '../../hooks';
import { PendingQuestion } from '../../sidebar/PendingQuestion';
import { buttonClass, Notice } from '../../ui';
import text from '../../styles/text.module.css';
import { go, href } from '../routes';
import { useWords } from '../words';
import styles from './pending.module.css';

/** Captures that wait for the person, above the list; nothing when none does. */
export function Pending() {
  const t = useWords();
  const desk = useDesk();
  const { data = [], trouble } = useQuery(() => desk.pending(), [desk]);
  const unsure = data.filter(({ reason }) => reason === 'unsure');
  const nameless = data.length - unsure.length;
  if (data.length === 0 && trouble === null) return null;
  return (
    <section className={styles.pending} aria-labelledby="pending-title">
      <h2 className={text.lead} id="pending-title">
        {t('pending.title')}
      </h2>
      {trouble !== null && <Notice tone="merah">{t('pending.trouble')}</Notice>}
      {nameless > 0 && (
        <Notice
          tone="kuning"
          title={t('pending.needsProfile', { n: nameless })}
          actions={
            <a className={buttonClass('primary', 'small')} href={href.start}>
              {t('strip.profile.go')}
            </a>
          }
        >
          {t('pending.needsProfile.words')}
        </Notice>
      )}
      {unsure.length > 0 && (
        <div className={styles.questions}>
          {unsure.map((capture) => (
            <div key={capture.id} className={styles.question}>
              <PendingQuestion capture={capture} onOpen={(id) => go(href.aduan(id))} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
