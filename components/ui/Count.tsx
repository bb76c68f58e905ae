import { cx } from './cx';
import styles from './small.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export type CountTone = 'plain' | 'brand' | 'merah';

export interface CountProps {
  value: number;
  tone?: CountTone | undefined;
  /** What is counted, for screen readers. */
  words?: string | undefined;
}

/** A small round figure; past 999 it says so. */
export function Count({ value, tone = 'plain', words }: CountProps) {
  const figure = value > 999 ? '999+' : String(value);
  if (words === undefined) return <span className={cx(styles.count, styles[tone])}>{figure}</span>;
  return (
    <span className={cx(styles.count, styles[tone])}>
      <span aria-hidden="true">{figure}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

/** A key cap. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
