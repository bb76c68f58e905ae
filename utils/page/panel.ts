import type { Identity } from '../core/identity';
import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import { h } from './dom';
import type { Layer, MakeLayer } from './layer';
import { createRoom, type Place } from './room';
import { clampWidth, createSeparator } from './separator';

export interface PanelOptions {
  document: Document;
  layer: MakeLayer;
  language(): Language;
  /** A one-time address for the frame; rejects when the background does not answer. */
  frameUrl(at: Identity | null): Promise<string>;
  /** To be remembered. */
  save(patch: { open?: boolean; width?: number }): void;
  /** Open or closed now. */
  changed(open: boolean): void;
  failed(error: unknown): void;
  signal: AbortSignal;
}

export interface OpenHow {
  /** Focus goes into the frame, and back to where it was on closing. */
  byKeyboard: boolean;
  /** Shows the aduan of this item. */
  at?: Identity | null;
  /** Opened again on a new page load: nothing to remember. */
  again?: boolean;
}

interface Shown {
  layer: Layer;
  box: HTMLElement;
  frame: HTMLIFrameElement;
}

/** The panel: our own page in a frame at the right edge, made at its first opening. The page cannot reach into it. */
export function createPanel(options: PanelOptions) {
  const { document, layer: makeLayer, language, frameUrl, save, changed, failed, signal } = options;
  const window = document.defaultView as Window & typeof globalThis;
  const room = createRoom(document);
  let shown: Shown | null = null;
  let place: Place | null = null;
  let width = 400;
  let returnTo: HTMLElement | null = null;
  /** Counts openings: a frame address that arrives late for an older one is dropped. */
  let turn = 0;

  /** True once it stands. */
  async function open({ byKeyboard, at = null, again = false }: OpenHow): Promise<boolean> {
    turn += 1;
    const mine = turn;
    if (byKeyboard && shown === null) returnTo = focusedElement();
    let url: string;
    try {
      url = await frameUrl(at);
    } catch (error) {
      if (mine === turn) failed(error);
      return false;
    }
    if (mine !== turn || signal.aborted) return false;
    if (shown === null) {
      shown = build();
      arrange();
      changed(true);
      if (!again) save({ open: true });
    }
    load(shown, url, byKeyboard);
    return true;
  }

  function build(): Shown {
    const box = h(document, 'div', { class: 'panel', lang: language() });
    const frame = emptyFrame();
    const edge = createSeparator({
      document,
      language: language(),
      width: () => place?.width ?? width,
      moved(next) {
        width = next;
        arrange();
      },
      settled: (next) => save({ width: next }),
      dragging: (on) => box.classList.toggle('dragging', on),
    });
    const layer = makeLayer({ restored: reload, givenUp: () => close({ remember: false }) });
    box.append(edge, frame);
    layer.root.append(box);
    return { layer, box, frame };
  }

  function emptyFrame(): HTMLIFrameElement {
    return h(document, 'iframe', { title: pageWords(language())('panel.title'), allow: 'clipboard-write' });
  }

  /** A new frame each time: a changed hash alone would not load the page again. */
  function load(into: Shown, url: string, focus: boolean): void {
    const frame = emptyFrame();
    frame.src = url;
    if (focus) frame.addEventListener('load', () => frame.focus(), { once: true });
    into.frame.replaceWith(frame);
    into.frame = frame;
  }

  /** The page took our node away and it was put back: the frame needs a new address. */
  function reload(): void {
    void open({ byKeyboard: false, again: true });
  }

  function close({ remember = true }: { remember?: boolean } = {}): void {
    turn += 1;
    if (shown === null) return;
    const hadFocus = document.activeElement === shown.layer.host;
    shown.layer.remove();
    shown = null;
    place = null;
    room.release();
    if (hadFocus && returnTo?.isConnected === true) returnTo.focus({ preventScroll: true });
    returnTo = null;
    changed(false);
    if (remember) save({ open: false });
  }

  function arrange(): void {
    if (shown === null) return;
    place = room.make(width);
    const { box } = shown;
    box.style.width = `${place.width}px`;
    box.style.top = `${place.top}px`;
    box.classList.toggle('over', place.over);
  }

  function focusedElement(): HTMLElement | null {
    const active = document.activeElement;
    return active instanceof HTMLElement && active !== document.body ? active : null;
  }

  window.addEventListener('resize', arrange, { signal });
  signal.addEventListener('abort', () => close({ remember: false }));

  return {
    open,
    close,
    isOpen: () => shown !== null,
    toggle(byKeyboard: boolean): void {
      if (shown === null) void open({ byKeyboard });
      else close();
    },
    /** The width the person chose, from the settings. */
    setWidth(next: number): void {
      if (clampWidth(next) === width) return;
      width = clampWidth(next);
      arrange();
    },
    /** The site may have opened a dialog or moved a bar since. */
    check(): void {
      if (place !== null && room.isStale(place)) arrange();
    },
    /** CSS px at the right edge that the page has given up. */
    inset: () => (place === null || place.over ? 0 : place.width),
  };
}

export type Panel = ReturnType<typeof createPanel>;
