import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import { h, onPress } from './dom';
import { icon } from './icons';
import type { Layer, MakeLayer } from './layer';

export interface Notice {
  words: string;
  actions: { words: string; press(byKeyboard: boolean): void }[];
  /** Stays until it is closed or replaced: something was not saved yet. */
  stays?: boolean;
  /** Said at once by screen readers, else when they are done. */
  urgent?: boolean;
}

const SHOWN_MS = 10_000;

export interface ToastOptions {
  document: Document;
  layer: MakeLayer;
  language(): Language;
  /** CSS px the panel takes at the right, so that we stand beside it. */
  inset(): number;
  signal: AbortSignal;
}

/** One notice at a time at the bottom right; the newest replaces. Its time stands still while it is hovered or focused. */
export function createToast({ document, layer: makeLayer, language, inset, signal }: ToastOptions) {
  let layer: Layer | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let held = 0;
  let shown: HTMLElement | null = null;

  function hide(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    layer?.remove();
    layer = null;
    shown = null;
  }

  /** Beside the panel, as it stands now. */
  function place(): void {
    if (shown !== null) shown.style.marginInlineEnd = `${24 + inset()}px`;
  }

  function countDown(stays: boolean): void {
    if (timer !== null) clearTimeout(timer);
    timer = stays || held > 0 ? null : setTimeout(hide, SHOWN_MS);
  }

  function show({ words, actions, stays = false, urgent = false }: Notice): void {
    hide();
    held = 0;
    layer = makeLayer();
    const text = h(document, 'p', {});
    const box = h(document, 'div', { class: 'toast', role: urgent ? 'alert' : 'status', lang: language() }, text);
    shown = box;
    place();
    for (const action of actions) {
      const button = h(document, 'button', { type: 'button' }, action.words);
      onPress(button, (byKeyboard) => {
        hide();
        action.press(byKeyboard);
      });
      box.append(button);
    }
    const label = pageWords(language())('toast.close');
    const close = h(document, 'button', { type: 'button', class: 'close', 'aria-label': label }, icon(document, 'close'));
    onPress(close, hide);
    box.append(close);
    hold(box, ['pointerenter', 'focusin'], 1, stays);
    hold(box, ['pointerleave', 'focusout'], -1, stays);
    layer.root.append(box);
    // A live region speaks of what is put into it after it is there.
    text.textContent = words;
    countDown(stays);
  }

  function hold(box: HTMLElement, types: string[], by: 1 | -1, stays: boolean): void {
    for (const type of types) {
      box.addEventListener(type, () => {
        held = Math.max(0, held + by);
        countDown(stays);
      });
    }
  }

  signal.addEventListener('abort', hide);
  return { show, hide, place };
}

export type Toast = ReturnType<typeof createToast>;
