import type { Ref } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import { ladderStep, STATUSES } from '../../utils/core/status';
import { statusWords } from '../../utils/i18n';
import { copyText } from '../hooks/copy-text';
import { useLanguage } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { cx, IconButton, Ladder, Menu, StatusLabel, useToast } from '../ui';
import { statusChoices } from './status-choices';
import type { StatusChange } from './use-status-change';
import { useChannelWords, useReporterWords } from './words';
import styles from './view.module.css';

interface SummaryProps {
  aduan: Aduan;
  change: StatusChange;
  titleRef: Ref<HTMLHeadingElement>;
}

/** Number, title, who and where, and how far it has come. */
export function Summary({ aduan, change, titleRef }: SummaryProps) {
  const t = useDeskT();
  const language = useLanguage();
  const toast = useToast();
  const reporter = useReporterWords();
  const channel = useChannelWords();
  const step = ladderStep(aduan.status);
  const next = STATUSES[step];
  const item = aduan.sources[0]?.item;

  const copyNumber = async () => {
    const done = await copyText(aduan.number);
    toast(
      done
        ? { words: t('aduan.numberCopied', { number: aduan.number }) }
        : { words: t('aduan.copyFailed'), tone: 'merah' },
    );
  };

  return (
    <section className={styles.section}>
      <div className={styles.numberLine}>
        <h2 className={cx(text.title, text.number)} ref={titleRef} tabIndex={-1} data-detail-title="">
          {aduan.number}
        </h2>
        <IconButton icon="copy" label={t('aduan.copyNumber')} small onClick={copyNumber} />
      </div>
      {aduan.title !== '' && (
        <p className={cx(text.lead, styles.complaint)} dir="auto">
          {aduan.title}
        </p>
      )}
      <p className={cx(text.meta, styles.meta)}>
        {t('aduan.reporter', { who: reporter(aduan.reporter) })}
        {item !== undefined && ` · ${channel(item)}`}
      </p>
      <div className={styles.statusLine}>
        <StatusLabel status={aduan.status} strong />
        {step > 0 && <span className={text.meta}>{t('aduan.step', { step })}</span>}
      </div>
      {step > 0 && <Ladder step={step} />}
      <div className={styles.stepLine}>
        <span className={text.meta}>
          {step > 0 && step < 6 && next !== undefined && t('aduan.next', { status: statusWords(next, language) })}
        </span>
        {aduan.status !== 'dibatalkan' && (
          <Menu
            label={t('aduan.changeStatus')}
            variant="quiet"
            size="small"
            items={statusChoices(aduan.status, t, language)}
            onSelect={change.choose}
          />
        )}
      </div>
    </section>
  );
}
