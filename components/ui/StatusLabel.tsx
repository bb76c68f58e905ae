import { statusWords } from '../../utils/i18n';
import type { StatusId } from '../../utils/core/status';
import { useLanguage } from '../hooks/settings';
import { cx } from './cx';
import { StatusRing } from './StatusRing';
import styles from './status.module.css';

export interface StatusLabelProps {
  status: StatusId;
  strong?: boolean;
}

/** Where an aduan stands: a ring that fills along the ladder, and the word. Never coloured by urgency. */
export function StatusLabel({ status, strong = false }: StatusLabelProps) {
  const language = useLanguage();
  return (
    <span className={cx(styles.status, strong && styles.strong)}>
      <StatusRing status={status} />
      {statusWords(status, language)}
    </span>
  );
}
