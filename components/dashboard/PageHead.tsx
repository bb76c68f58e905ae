import type { ReactNode } from 'react';
import styles from './shell.module.css';

export interface PageHeadProps {
  title: string;
  lead?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
}

/** Heading of a page. It takes the focus when the page changes, so that keyboard and screen reader start there. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <h1 className={styles.headTitle} tabIndex={-1} id="page-title">
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.headActions}>{actions}</div>}
    </header>
  );
}
