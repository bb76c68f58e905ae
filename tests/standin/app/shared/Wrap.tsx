import type { ReactNode } from 'react';
import { switches } from './boot';
import { cx } from './classes';

/** Extra wrapper elements when `?wrap=1` asks for them: nesting depth is not part of what the sites promise. */
export function Wrap({ children }: { children: ReactNode }) {
  if (!switches.wrap) return children;
  return (
    <div className={cx('wrapOuter')}>
      <div className={cx('wrapInner')}>{children}</div>
    </div>
  );
}
