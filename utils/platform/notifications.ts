import { browser } from './browser';
import { capabilities } from './capabilities';

export interface Notice {
  /** Stable, so that the same notice shown again replaces itself. */
  id: string;
  title: string;
  message: string;
  /** Label of the one button, where the browser has buttons. */
  button: string;
  /** Stays on screen until the person acts, where the browser can. */
  stays: boolean;
}

/** Shows a notice. Rejects when the system refuses. */
export async function showNotice({ id, title, message, button, stays }: Notice): Promise<void> {
  const basic = { type: 'basic' as const, title, message, iconUrl: browser.runtime.getURL('icon/128.png') };
  const options = capabilities.notificationButtons
    ? { ...basic, buttons: [{ title: button }], requireInteraction: stays }
    : basic;
  await browser.notifications.create(id, options);
}
