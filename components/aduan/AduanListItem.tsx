import type { ComponentPropsWithRef } from 'react';
import type { AduanRow } from '../../utils/rpc/contract';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { AduanDue, cx, StatusLabel } from '../ui';
import { useReporterWords } from './words';
import styles from './list-item.module.css';

export interface AduanListItemProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'children'> {
  row: AduanRow;
  current?: boolean;
}

/** One aduan in a list: number, time left, its words, who and how far. The only colour is the deadline's. */
export function AduanListItem({ row, current = false, ...rest }: AduanListItemProps) {
  const t = useDeskT();
  const reporter = useReporterWords();
  return (
    <button
      type="button"
      {...rest}
      className={cx(styles.item, current && styles.current, 'tg-ring-inside')}
      aria-current={current || undefined}
    >
      <span className={styles.line}>
        <span className={cx(text.number, text.small)}>{row.number}</span>
        <AduanDue aduan={row} />
      </span>
      <span className={cx(styles.text, text.clamp2)} dir="auto">
        {row.text === '' ? t('source.wordless') : row.text.slice(0, 300)}
      </span>
      <span className={styles.meta}>
        <StatusLabel status={row.status} />
        <span className={text.meta}>{reporter(row.reporter)}</span>
      </span>
    </button>
  );
}
