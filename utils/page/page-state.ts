import type { PageState } from '../core/page-state';
import type { Rows } from './rows';
import type { View } from './view';

/** A page that is still loading is given this long before it counts as one we cannot read. */
export const GRACE_MS = 5_000;

export interface PageFacts {
  view: View;
  rows: Rows;
  accountKnown: boolean;
  /** Since the page or its address was opened, in ms. */
  age: number;
}

/** What kind of page this is, as far as it was read. No page content. */
export function describePage({ view, rows, accountKnown, age }: PageFacts): PageState {
  const reading = readingOf(view, rows, age);
  return {
    surface: view.surface?.id ?? null,
    reading,
    items: rows.size,
    accountKnown,
    // Reasons matter where nothing could be read; then a whole parse finds little and costs little.
    health: reading === 'unrecognised' ? { ...view.parse().health, root: view.root !== null, unread: rows.unreadable } : {},
  };
}

function readingOf(view: View, rows: Rows, age: number): PageState['reading'] {
  if (view.surface === null) return 'elsewhere';
  if (rows.size > 0) return 'reading';
  const expected = view.root === null ? view.surface.expects(view.url) : rows.unreadable > 0;
  if (expected && age >= GRACE_MS) return 'unrecognised';
  return view.root === null && !expected ? 'elsewhere' : 'empty';
}
