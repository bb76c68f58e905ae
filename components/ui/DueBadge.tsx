import { nearestClock, type Aduan } from '../../utils/core/aduan';
import type { Clock, ClockState } from '../../utils/core/clock';
import { clockWords } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useNow } from '../hooks/use-now';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './due.module.css';

export const DUE_ICONS: Record<ClockState, IconName> = {
  overdue: 'overdue',
  near: 'near',
  safe: 'safe',
  metInTime: 'met',
  metLate: 'late',
};

export interface DueBadgeProps {
  clock: Pick<Clock, 'from' | 'due' | 'metAt'>;
  /** The start is only known roughly: says "sekitar". */
  approximate?: boolean;
  /** With a tinted ground, for places where it stands alone. */
  pill?: boolean;
}

/** What a deadline says now: icon, colour and words. Renewed each minute, silently. */
export function DueBadge({ clock, approximate = false, pill = false }: DueBadgeProps) {
  const { state, words } = clockWords(clock, useNow(), useLanguage(), approximate);
  return (
    <span className={cx(styles.due, styles[state], pill && styles.pill)} data-state={state}>
      <Icon name={DUE_ICONS[state]} />
      {words}
    </span>
  );
}

/** The badge of an aduan's row: its nearest running clock; once closed, whether handling was in time; else nothing. */
export function AduanDue({
  aduan,
  pill = false,
}: {
  aduan: Pick<Aduan, 'clocks' | 'status' | 'statusClass' | 'start'>;
  pill?: boolean;
}) {
  const nearest = nearestClock(aduan);
  if (nearest !== null) return <DueBadge clock={nearest.clock} approximate={aduan.start.approximate} pill={pill} />;
  const { handling } = aduan.clocks;
  return handling.metAt === null || aduan.status === 'dibatalkan' ? null : <DueBadge clock={handling} pill={pill} />;
}
