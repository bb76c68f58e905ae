import { Button } from '../../ui';
import { useWords } from '../words';
import { pageRange } from './list-state';
import styles from './list.module.css';

export interface PagerProps {
  /** From 0. */
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which lines are shown, and the way to the others. */
export function Pager({ page, total, onPage }: PagerProps) {
  const t = useWords();
  const { from, to, last } = pageRange(page, total);
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <p className={styles.range}>{t('pager.range', { from, to, total })}</p>
      {last > 0 && (
        <>
          <Button size="small" icon="back" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t('pager.previous')}
          </Button>
          <Button size="small" iconAfter="next" disabled={page >= last} onClick={() => onPage(page + 1)}>
            {t('pager.next')}
          </Button>
        </>
      )}
    </nav>
  );
}
