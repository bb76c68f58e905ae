import type { Aduan } from '../../utils/core/aduan';
import text from '../styles/text.module.css';
import { AduanDue, cx, StatusLabel } from '../ui';
import styles from './view.module.css';

/** Number, status and time left while the title is scrolled away. Repeats what stands above, so not read out. */
export function StickyHead({ aduan, shown }: { aduan: Aduan; shown: boolean }) {
  return (
    <div className={styles.sticky} hidden={!shown} aria-hidden="true">
      <span className={cx(text.number, text.small)}>{aduan.number}</span>
      <StatusLabel status={aduan.status} />
      <span className={styles.stickyDue}>
        <AduanDue aduan={aduan} />
      </span>
    </div>
  );
}
