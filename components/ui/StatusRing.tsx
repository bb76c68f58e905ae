import { ladderStep, type StatusId } from '../../utils/core/status';
import { cx } from './cx';
import styles from './status.module.css';

/** Circumference of the inner circle whose thick stroke draws the pie. */
const TURN = 2 * Math.PI * 3;
/** Filled share by ladder step 1 (Baru) to 5 (Menunggu verifikasi). */
const SHARE = [0, 0, 1 / 6, 2 / 6, 3.5 / 6, 5 / 6] as const;

/** The glyph of a status: dashed when new, a growing pie, a filled check when done, a struck ring when closed otherwise. */
export function StatusRing({ status }: { status: StatusId }) {
  const step = ladderStep(status);
  const done = status === 'selesai';
  return (
    <svg className={styles.ring} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <circle
        className={cx(styles.rim, status === 'baru' && styles.dashed, done && styles.done)}
        cx="8"
        cy="8"
        r="6.25"
      />
      {done && <path className={styles.tick} d="M5.2 8.3 7.2 10.2 10.8 6" />}
      {step === 0 && <path className={styles.stroke} d={status === 'dibatalkan' ? 'm6 6 4 4m0-4-4 4' : 'M5.4 8h5.2'} />}
      {!done && step > 1 && (
        <circle className={styles.pie} cx="8" cy="8" r="3" strokeDasharray={`${(SHARE[step] ?? 0) * TURN} ${TURN}`} />
      )}
    </svg>
  );
}
