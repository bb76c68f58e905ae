import type { Aduan } from '../../utils/core/aduan';
import { OBLIGATIONS, type Obligation } from '../../utils/core/clock';
import { clockWords, commonWords, dateTime, duration } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useNow } from '../hooks/use-now';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { cx, DUE_ICONS, Icon, Meter, VisuallyHidden } from '../ui';
import { useStartWords } from './use-start-words';
import styles from './view.module.css';

/** Both deadlines, and one sentence on how they were counted. */
export function Clocks({ aduan }: { aduan: Aduan }) {
  const t = useDeskT();
  const startWords = useStartWords();
  return (
    <section className={styles.section}>
      <h3>
        <VisuallyHidden>{t('clock.title')}</VisuallyHidden>
      </h3>
      <div className={styles.clocks}>
        {OBLIGATIONS.map((obligation) => (
          <ClockFigure key={obligation} aduan={aduan} obligation={obligation} />
        ))}
      </div>
      <p className={styles.explain}>
        <Icon name="info" />
        <span>{startWords(aduan)}</span>
      </p>
    </section>
  );
}

function ClockFigure({ aduan, obligation }: { aduan: Aduan; obligation: Obligation }) {
  const t = useDeskT();
  const language = useLanguage();
  const now = useNow();
  const clock = aduan.clocks[obligation];
  const name = commonWords(language)(`obligation.${obligation}`);
  const label =
    clock.hours % 24 === 0
      ? t('clock.days', { obligation: name, days: clock.hours / 24 })
      : t('clock.hours', { obligation: name, hours: clock.hours });
  const about = aduan.start.approximate ? `${commonWords(language)('due.about')} ` : '';

  if (clock.metAt === null && aduan.statusClass === 'closed') {
    return (
      <div className={styles.clock}>
        <p className={text.label}>{label}</p>
        <p className={cx(styles.figure, styles.stopped)}>
          <Icon name="paused" />
          {t('clock.unanswered')}
        </p>
        <p className={text.meta}>{t('clock.unansweredNote')}</p>
      </div>
    );
  }

  const { state, words } = clockWords(clock, now, language);
  const met = clock.metAt !== null;
  const roughly = about !== '' || (obligation === 'response' && aduan.firstAnswer?.approximate === true);
  const took = duration((clock.metAt ?? now) - clock.from, language);
  const time = roughly ? `${commonWords(language)('due.about')} ${took}` : took;
  return (
    <div className={styles.clock}>
      <p className={text.label}>{label}</p>
      <p className={cx(styles.figure, styles[state])}>
        <Icon name={DUE_ICONS[state]} />
        {words}
      </p>
      {!met && (
        <div className={styles.meter}>
          <Meter
            share={(now - clock.from) / (clock.due - clock.from)}
            state={state}
            label={t('clock.used', { obligation: name })}
          />
        </div>
      )}
      <p className={text.meta}>
        {met
          ? t(obligation === 'response' ? 'clock.answeredIn' : 'clock.closedIn', { time })
          : t('clock.dueAt', { date: about + dateTime(clock.due, language) })}
      </p>
    </div>
  );
}
