import type { ClientOptions } from '../../utils/rpc/client';
import type { SidebarClient } from '../hooks/desk';

type Attached = Awaited<ReturnType<SidebarClient['attach']>>;
type Key = Parameters<SidebarClient['attach']>[0];

/** The one-time nonce of the address, taken out of it so that no copy of the address opens a second frame; null without one. */
export function takeNonce({ location, history }: Pick<Window, 'location' | 'history'>): string | null {
  const nonce = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return nonce === '' ? null : nonce;
}

/**
 * Presents the nonce on the first port and the ticket got for it on every later one. `attached` is what the first
 * answer said, null when this frame was not let in.
 */
export function createAdmission(nonce: string): {
  introduce: NonNullable<ClientOptions['introduce']>;
  attached: Promise<Attached | null>;
} {
  const { promise: attached, resolve } = Promise.withResolvers<Attached | null>();
  let key: Key = { kind: 'nonce', nonce };
  return {
    attached,
    async introduce(call) {
      try {
        const answer = (await call(['attach'], key)) as Attached;
        key = { kind: 'ticket', ticket: answer.ticket };
        resolve(answer);
      } catch (error) {
        resolve(null);
        throw error;
      }
    },
  };
}
