import type { ReactNode } from 'react';
import text from '../styles/text.module.css';
import { Icon, type IconName } from './Icon';
import styles from './small.module.css';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What can be done. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} />
      <p className={text.lead}>{title}</p>
      {children !== undefined && <p className={styles.emptyWords}>{children}</p>}
      {actions !== undefined && <div className={styles.emptyActions}>{actions}</div>}
    </div>
  );
}
