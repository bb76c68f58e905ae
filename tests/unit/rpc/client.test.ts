import { implement, ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { oc, type } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { quietPort } from '@/utils/rpc/quiet-port';
import { connectClient, DisconnectedError, type PortLike } from '@/utils/rpc/client';

const contract = {
  hello: oc.output(type<string>()),
  add: oc.input(type<{ n: number }>()).output(type<number>()),
  insert: oc.output(type<string>()),
  refuse: oc.errors({ STALE: {} }).output(type<void>()),
};

/** Two ends of a runtime port: messages arrive a turn later, as JSON. */
function pipe() {
  const ends = [0, 1].map(() => ({ messages: [] as ((m: unknown) => void)[], gone: [] as (() => void)[] }));
  let open = true;
  const end = (mine: 0 | 1): PortLike => ({
    onMessage: { addListener: (listener) => void ends[mine]?.messages.push(listener) },
    onDisconnect: { addListener: (listener) => void ends[mine]?.gone.push(listener) },
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const wire = JSON.stringify(message);
      queueMicrotask(() => ends[1 - mine]?.messages.forEach((listener) => listener(JSON.parse(wire))));
    },
    disconnect() {
      open = false;
      ends.forEach((side) => side.gone.forEach((listener) => listener()));
    },
  });
  return { client: end(0), server: end(1) };
}

function background(onCall: (name: string, kill: () => void) => void = () => {}) {
  const calls: string[] = [];
  let opened = 0;
  const connect = () => {
    opened += 1;
    const { client, server } = pipe();
    const note = (name: string) => {
      calls.push(name);
      onCall(name, () => server.disconnect());
    };
    const os = implement(contract);
    const router = os.router({
      hello: os.hello.handler(() => (note('hello'), 'halo')),
      add: os.add.handler(({ input }) => (note('add'), input.n + 1)),
      insert: os.insert.handler(() => (note('insert'), 'inserted')),
      refuse: os.refuse.handler(() => {
        throw new ORPCError('STALE', { defined: true });
      }),
    });
    new RPCHandler(router).upgrade(quietPort(server), { context: {} });
    return client;
  };
  return { connect, calls, opened: () => opened };
}

describe('the client', () => {
  it('opens one port when first needed and keeps it', async () => {
    const b = background();
    const client = connectClient<typeof contract>(b.connect);
    expect(b.opened()).toBe(0);
    expect(await Promise.all([client.hello(), client.add({ n: 1 })])).toEqual(['halo', 2]);
    expect(b.opened()).toBe(1);
  });

  it('sends a call again when the background dies in the middle of it', async () => {
    let deaths = 0;
    const b = background((_, kill) => {
      deaths += 1;
      if (deaths === 1) kill();
    });
    const client = connectClient<typeof contract>(b.connect);
    expect(await client.hello()).toBe('halo');
    expect(b.calls).toEqual(['hello', 'hello']);
    expect(b.opened()).toBe(2);
  });

  it('never sends twice what must happen once', async () => {
    const b = background((_, kill) => kill());
    const client = connectClient<typeof contract>(b.connect, { once: ['insert'] });
    await expect(client.insert()).rejects.toThrow(DisconnectedError);
    expect(b.calls).toEqual(['insert']);
  });

  it('introduces itself on every new port before it asks', async () => {
    let deaths = 0;
    const b = background((name, kill) => {
      deaths += 1;
      if (name === 'add' && deaths < 4) kill();
    });
    const client = connectClient<typeof contract>(b.connect, { introduce: async (call) => void (await call(['hello'], undefined)) });
    expect(await client.add({ n: 4 })).toBe(5);
    expect(b.calls).toEqual(['hello', 'add', 'hello', 'add']);
  });

  it('carries the code of a refusal', async () => {
    const client = connectClient<typeof contract>(background().connect);
    await expect(client.refuse()).rejects.toMatchObject({ code: 'STALE', defined: true });
  });

  it('gives up on a background that never answers', async () => {
    const silent: PortLike = { ...pipe().client };
    const client = connectClient<typeof contract>(() => silent, { timeoutMs: 20 });
    await expect(client.hello()).rejects.toThrow();
  });
});
