import { useEffect, useRef } from 'react';
import { AduanView } from '../../aduan';
import { useEscape } from '../../sidebar/use-escape';
import { Button, cx, IconButton, VisuallyHidden } from '../../ui';
import { useWords } from '../words';
import styles from './list.module.css';

export interface DetailPaneProps {
  id: string;
  /** Stands beside the table; else it is the page. */
  beside: boolean;
  /** The row was opened with the keyboard. */
  byKey: boolean;
  onClose: () => void;
}

/** The shared detail of an aduan with a way back. Beside the table it leaves the focus alone unless a key opened it. */
export function DetailPane({ id, beside, byKey, onClose }: DetailPaneProps) {
  const t = useWords();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!beside || byKey) pane.current?.focus({ preventScroll: beside });
  }, [beside, byKey]);
  useEscape(onClose);

  return (
    <section
      ref={pane}
      className={cx(styles.detail, beside && styles.detailBeside)}
      aria-label={t('detail.label')}
      tabIndex={-1}
    >
      {!beside && (
        <h1>
          <VisuallyHidden>{t('detail.label')}</VisuallyHidden>
        </h1>
      )}
      <AduanView
        id={id}
        head={
          <div className={styles.detailBar}>
            {beside ? (
              <>
                <span className={styles.detailName}>{t('detail.label')}</span>
                <IconButton icon="close" label={t('detail.close')} onClick={onClose} />
              </>
            ) : (
              <Button variant="quiet" size="small" icon="back" onClick={onClose}>
                {t('detail.back')}
              </Button>
            )}
          </div>
        }
      />
    </section>
  );
}
