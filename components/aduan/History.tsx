import { useState } from 'react';
import type { AduanEvent } from '../../utils/core/events';
import { dateTime } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx } from '../ui';
import { eventWords } from './event-words';
import styles from './view.module.css';

const SHOWN = 6;

/** What happened, newest first. */
export function History({ events }: { events: AduanEvent[] }) {
  const t = useDeskT();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const newestFirst = events.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionHead}>
        <span className={styles.sectionTitle}>{t('history.title')}</span>
      </h3>
      <ol>
        {shown.map((event) => {
          const { title, body } = eventWords(event, t, language);
          return (
            <li key={event.id} className={styles.event}>
              <time dateTime={new Date(event.at).toISOString()}>{dateTime(event.at, language)}</time>
              <div>
                <p>{title}</p>
                {body !== null && (
                  <p className={styles.eventBody} dir="auto">
                    {body}
                  </p>
                )}
                {event.actor !== '' && <p className={cx(text.meta)}>{t('history.by', { actor: event.actor })}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {!all && newestFirst.length > SHOWN && (
        <Button variant="quiet" size="small" className={styles.unfold} onClick={() => setAll(true)}>
          {t('history.all', { count: newestFirst.length })}
        </Button>
      )}
    </section>
  );
}
