import type { ReactNode } from 'react';
import styles from './settings.module.css';

export const SECTIONS = ['saya', 'akun', 'bahasa', 'tampilan', 'tenggat', 'pintasan', 'data'] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface SectionProps {
  id: SectionId;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** One part of the settings, reachable by `#/pengaturan/<id>`. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={`section-${id}`}>
      <h2 className={styles.sectionTitle} id={`section-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.sectionLead}>{lead}</p>}
      <div className={styles.card}>{children}</div>
    </section>
  );
}
