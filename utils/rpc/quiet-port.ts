import type { PortLike } from './client';

/** A port that forgets answers nobody waits for any more, where the browser's own would throw. */
export function quietPort(port: PortLike): PortLike {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    onMessage: { addListener: (listener) => port.onMessage.addListener(listener) },
    onDisconnect: { addListener: (listener) => port.onDisconnect.addListener(listener) },
    postMessage(message) {
      if (open) port.postMessage(message);
    },
    disconnect: () => port.disconnect(),
  };
}
