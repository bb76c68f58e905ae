import { useEffect, useState } from 'react';
import type { AduanPage } from '../../../utils/rpc/contract';
import { useDesk, useQuery, type Query } from '../../hooks';
import { PAGE_SIZE, type ListFilter, type ListState } from './list-state';

const REST_MS = 200;

export interface Asked {
  search: string;
  filter: ListFilter;
  page: number;
}

export interface Answer extends AduanPage {
  /** The question this answers; it may lag behind what is typed. */
  asked: Asked;
}

/** The page of the list the state names; typing is waited out. */
export function useList({ search, filter, page }: ListState): Query<Answer> {
  const desk = useDesk();
  const settled = useSettled(search.trim(), REST_MS);
  const asked: Asked = { search: settled, filter, page };
  return useQuery(async () => {
    const answer = await desk.list({ search: settled, filter, offset: page * PAGE_SIZE, limit: PAGE_SIZE });
    return { ...answer, asked };
  }, [desk, settled, filter, page]);
}

/** The value once it has not changed for so long; emptied at once. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
