import { useSyncExternalStore } from 'react';

/** Page state in memory: gone with a reload, as nothing here talks to a server. */
export interface Store<State> {
  get(): State;
  update(change: (state: State) => State): void;
  use(): State;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  const get = (): State => state;
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    update(change) {
      state = change(state);
      listeners.forEach((listener) => listener());
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
