import { useDeskT } from '../hooks/use-t';
import styles from './small.module.css';
import { VisuallyHidden } from './VisuallyHidden';

/** Stands where content will be; still, without shimmer. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const t = useDeskT();
  return (
    <div className={styles.skeleton} aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows * 3 }, (_, index) => (
        <span key={index} className={styles.bar} aria-hidden="true" />
      ))}
    </div>
  );
}
