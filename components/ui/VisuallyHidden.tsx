import type { ReactNode } from 'react';
import text from '../styles/text.module.css';

/** Read by screen readers, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={text.hidden}>{children}</span>;
}
