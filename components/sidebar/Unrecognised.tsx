import { useState } from 'react';
import type { PageState } from '../../utils/core/page-state';
import { copyText } from '../hooks/copy-text';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx, Icon, Kbd, Notice } from '../ui';
import { Recheck } from './Recheck';
import styles from './this-page.module.css';

/** The page should hold comments and none can be read: says so, and offers what still works. */
export function Unrecognised({ page, onChecked }: { page: PageState; onChecked: () => void }) {
  const t = useDeskT();
  return (
    <section className={styles.section}>
      <Notice tone="kuning" title={t('page.unrecognised')}>
        {t('page.unrecognisedNote')}
      </Notice>
      <h2 className={cx(text.strong, styles.still)}>{t('how.stillTitle')}</h2>
      <ol className={styles.ways}>
        <li>
          <Icon name="selection" big />
          <span>
            {t('how.selectKeys')} <Kbd>Alt+Shift+J</Kbd>
          </span>
        </li>
        <li>
          <Icon name="plus" big />
          <span>{t('how.selectMenu')}</span>
        </li>
      </ol>
      <div className={styles.actions}>
        <Recheck onChecked={onChecked} />
      </div>
      <TechnicalNote page={page} />
    </section>
  );
}

/** Structure counts to send with a report. */
function TechnicalNote({ page }: { page: PageState }) {
  const t = useDeskT();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { surface, reading, items, health } = page;
  const note = JSON.stringify({ surface, reading, items, health }, null, 2);
  return (
    <details className={styles.note}>
      <summary>{t('page.note')}</summary>
      <p className={text.meta}>{t('page.noteHelp')}</p>
      {/* Long lines scroll inside; the keyboard must be able to reach them. */}
      <textarea className={styles.json} readOnly rows={6} aria-label={t('page.note')} value={note} spellCheck={false} />
      <div className={styles.actions}>
        <Button size="small" icon="copy" onClick={async () => setCopied(await copyText(note))}>
          {t('page.noteCopy')}
        </Button>
        <output className={text.small}>
          {copied === true && t('page.noteCopied')}
          {copied === false && t('aduan.copyFailed')}
        </output>
      </div>
    </details>
  );
}
