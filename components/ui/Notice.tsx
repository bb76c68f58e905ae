import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './notice.module.css';

export type NoticeTone = 'plain' | 'brand' | 'merah' | 'kuning' | 'hijau';

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  icon?: IconName;
  /** Read out when it appears: `alert` at once (failed saving), `status` when there is time. */
  live?: 'alert' | 'status';
  /** Buttons under the words. */
  actions?: ReactNode;
  children?: ReactNode;
}

const ICON: Record<NoticeTone, IconName> = {
  plain: 'info',
  brand: 'info',
  merah: 'warning',
  kuning: 'warning',
  hijau: 'met',
};

/** A block that tells something: icon, words, perhaps what to do. */
export function Notice({ tone = 'plain', title, icon, live, actions, children }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[tone])} role={live}>
      <Icon name={icon ?? ICON[tone]} className={styles.icon} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div className={styles.words}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
