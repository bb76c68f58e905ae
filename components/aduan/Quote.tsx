import { useState } from 'react';
import type { Aduan, Source } from '../../utils/core/aduan';
import { dateTime } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx, Notice, VisuallyHidden } from '../ui';
import { webAddress } from './words';
import styles from './view.module.css';

/** Longer texts are folded; a folded text this long is also cut before it is laid out. */
const LONG = 600;
const LAID_OUT = 2000;
const LINES = 10;

/** What the citizen wrote, as text and nothing else, with the way back to it. */
export function Quote({ aduan }: { aduan: Aduan }) {
  const t = useDeskT();
  return (
    <section className={styles.section}>
      <h3>
        <VisuallyHidden>{t('source.title')}</VisuallyHidden>
      </h3>
      {aduan.sources.map((source) => (
        <SourceQuote key={source.identity.key ?? `${source.identity.print}${source.capturedAt}`} source={source} />
      ))}
    </section>
  );
}

function SourceQuote({ source }: { source: Source }) {
  const t = useDeskT();
  const language = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const { item } = source;
  const long = item.text.length > LONG || item.text.split('\n', LINES + 1).length > LINES;
  const folded = long && !unfolded;
  const address = webAddress(item.permalink) ?? webAddress(item.pageUrl);
  const place = item.site === 'web' ? t('source.page') : t(`site.${item.site}`);

  return (
    <div className={styles.quote}>
      {item.text === '' ? (
        <p className={styles.wordless}>{t('source.wordless')}</p>
      ) : (
        <p className={cx(styles.text, folded && styles.folded)} dir="auto" lang="id" data-citizen-text="">
          {folded ? item.text.slice(0, LAID_OUT) : item.text}
        </p>
      )}
      {long && (
        <Button
          variant="quiet"
          size="small"
          className={styles.unfold}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t(unfolded ? 'action.less' : 'action.more')}
        </Button>
      )}
      {item.textCut && (
        <div className={styles.cut}>
          <Notice title={t('source.cut')}>{t('source.cutNote')}</Notice>
        </div>
      )}
      <p className={cx(text.small, styles.quoteFoot)}>
        {address === null ? (
          t('source.noLink')
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('source.open', { place })}
          </a>
        )}
        <span className={text.meta}> · {t('source.kept', { date: dateTime(source.capturedAt, language) })}</span>
      </p>
    </div>
  );
}
