import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';

/** What a runtime port offers, in Chromium and Firefox alike. */
export interface PortLike {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface ClientOptions {
  /** Runs on every new port before anything else may use it; given the raw call on that port. */
  introduce?: (call: (path: string[], input: unknown) => Promise<unknown>) => Promise<void>;
  /** Paths that must not be sent twice ("insert"): a lost port is an error there, not a second try. */
  once?: string[];
  /** A call without an answer after this long fails; the background may be stuck. */
  timeoutMs?: number;
}

/** The port closed before the answer came. */
export class DisconnectedError extends Error {
  override name = 'DisconnectedError';
}

/** A client of one contract, for those who are given it. */
export type ClientOf<C extends AnyContractRouter> = ContractRouterClient<C>;

interface Connection {
  link: RPCLink<Record<never, never>>;
  lost: Promise<never>;
  alive: boolean;
  ready: Promise<void>;
}

const TIMEOUT_MS = 20_000;

/**
 * A typed client over a port that opens when first needed and again after the background went to sleep. Nothing keeps
 * the background awake, and a call that was cut off is sent once more: everything but `once` may safely arrive twice.
 */
export function connectClient<C extends AnyContractRouter>(
  connect: () => PortLike,
  { introduce, once = [], timeoutMs = TIMEOUT_MS }: ClientOptions = {},
): ContractRouterClient<C> {
  let current: Connection | null = null;

  function open(): Connection {
    if (current?.alive === true) return current;
    const port = connect();
    const { promise: lost, reject } = Promise.withResolvers<never>();
    lost.catch(() => {});
    const connection: Connection = { link: new RPCLink({ port }), lost, alive: true, ready: Promise.resolve() };
    port.onDisconnect.addListener(() => {
      connection.alive = false;
      reject(new DisconnectedError('the background went away'));
    });
    if (introduce !== undefined) {
      connection.ready = introduce((path, input) => Promise.race([connection.link.call(path, input, { context: {} }), lost]));
      connection.ready.catch(() => port.disconnect());
    }
    current = connection;
    return connection;
  }

  async function send(path: readonly string[], input: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const connection = open();
    await connection.ready;
    const limit = AbortSignal.timeout(timeoutMs);
    const both = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    return Promise.race([connection.link.call([...path], input, { context: {}, signal: both }), connection.lost]);
  }

  return createORPCClient({
    async call(path, input, { signal }) {
      try {
        return await send(path, input, signal);
      } catch (error) {
        if (!(error instanceof DisconnectedError) || once.includes(path.join('.'))) throw error;
        return send(path, input, signal);
      }
    },
  });
}
