import type { ContractRouterClient } from '@orpc/contract';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { dashboardContract, deskContract, sidebarContract } from '../../utils/rpc/contract';
import { createTicker, type Ticker } from './ticker';

export type SidebarClient = ContractRouterClient<typeof sidebarContract>;
export type DashboardClient = ContractRouterClient<typeof dashboardContract>;
/** What panel and dashboard can both ask. */
export type DeskClient = ContractRouterClient<typeof deskContract>;

/** Calls the listener when something stored has changed; returns how to stop. */
export type Bell = (listener: () => void) => () => void;

interface Desk {
  client: DeskClient;
  bell: Bell;
  /** Epoch ms. Passed in so that tests own the clock. */
  clock: () => number;
  ticker: Ticker;
}

const DeskContext = createContext<Desk | null>(null);

export interface DeskProviderProps {
  client: SidebarClient | DashboardClient;
  bell: Bell;
  clock?: () => number;
  children: ReactNode;
}

/** Gives everything below it the way to the background, the change bell and the clock. */
export function DeskProvider({ client, bell, clock = Date.now, children }: DeskProviderProps) {
  const desk = useMemo(() => ({ client, bell, clock, ticker: createTicker(clock) }), [client, bell, clock]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

function useDeskContext(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk needs a DeskProvider above it');
  return desk;
}

/**
 * The background's procedures. `useDesk()` gives what panel and dashboard share; a page names its own client for the
 * rest: `useDesk<SidebarClient>()`. Each page mounts one provider with the client it names.
 */
export function useDesk<C extends DeskClient = DeskClient>(): C {
  return useDeskContext().client as C;
}

export function useBell(): Bell {
  return useDeskContext().bell;
}

export function useTicker(): Ticker {
  return useDeskContext().ticker;
}

export function useClock(): () => number {
  return useDeskContext().clock;
}
