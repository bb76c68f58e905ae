import { useCallback, useMemo, useState } from 'react';
import type { DashboardClient } from '../../hooks';

export type ListFilter = Parameters<DashboardClient['list']>[0]['filter'];

export const FILTERS = ['open', 'overdue', 'today', 'closed', 'all'] as const satisfies readonly ListFilter[];
export const PAGE_SIZE = 25;

export interface ListState {
  /** As typed. */
  search: string;
  filter: ListFilter;
  /** From 0. */
  page: number;
  setSearch: (search: string) => void;
  setFilter: (filter: ListFilter) => void;
  setPage: (page: number) => void;
}

/** What the list shows. Held above the pages, so that it is as it was after a look elsewhere. */
export function useListState(): ListState {
  const [state, setState] = useState<Pick<ListState, 'search' | 'filter' | 'page'>>({
    search: '',
    filter: 'open',
    page: 0,
  });
  const setSearch = useCallback((search: string) => setState((before) => ({ ...before, search, page: 0 })), []);
  const setFilter = useCallback((filter: ListFilter) => setState((before) => ({ ...before, filter, page: 0 })), []);
  const setPage = useCallback((page: number) => setState((before) => ({ ...before, page })), []);
  return useMemo(() => ({ ...state, setSearch, setFilter, setPage }), [state, setSearch, setFilter, setPage]);
}

/** First and last line on a page (from 1), and what lies beside it. */
export function pageRange(page: number, total: number): { from: number; to: number; last: number } {
  const last = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
  return { from: total === 0 ? 0 : page * PAGE_SIZE + 1, to: Math.min(total, (page + 1) * PAGE_SIZE), last };
}
