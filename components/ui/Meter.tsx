import { Meter as BaseMeter } from '@base-ui/react/meter';
import type { ClockState } from '../../utils/core/clock';
import { cx } from './cx';
import styles from './meter.module.css';

export interface MeterProps {
  /** 0 to 1. */
  share: number;
  state: ClockState;
  /** What it shows, in words. */
  label: string;
}

/** How much of a window is used. */
export function Meter({ share, state, label }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <BaseMeter.Root value={percent} aria-label={label} getAriaValueText={() => `${percent} %`}>
      <BaseMeter.Track className={cx(styles.meter, styles[state])}>
        <BaseMeter.Indicator className={styles.used} />
      </BaseMeter.Track>
    </BaseMeter.Root>
  );
}

/** The ladder as six segments; `step` of them filled. Decoration: the words stand beside it. */
export function Ladder({ step }: { step: number }) {
  return (
    <div className={styles.ladder} aria-hidden="true">
      {[1, 2, 3, 4, 5, 6].map((rung) => (
        <span key={rung} className={cx(styles.rung, rung <= step && styles.on)} />
      ))}
    </div>
  );
}
