import { PANEL_WIDTH, type Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import { h } from './dom';

const STEP = 16;

export const clampWidth = (width: number): number => Math.round(Math.min(PANEL_WIDTH.max, Math.max(PANEL_WIDTH.min, width)));

export interface SeparatorOptions {
  document: Document;
  language: Language;
  width(): number;
  /** While it moves. */
  moved(width: number): void;
  /** When it rests. */
  settled(width: number): void;
  dragging(on: boolean): void;
}

/** The panel's left edge: dragged, or moved with ← and →, Home and End. */
export function createSeparator({ document, language, width, moved, settled, dragging }: SeparatorOptions): HTMLElement {
  const t = pageWords(language);
  const edge = h(document, 'div', {
    class: 'edge',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': t('panel.width'),
    'aria-valuemin': PANEL_WIDTH.min,
    'aria-valuemax': PANEL_WIDTH.max,
    lang: language,
  });

  function say(now: number): void {
    edge.setAttribute('aria-valuenow', String(now));
    edge.setAttribute('aria-valuetext', t('panel.widthNow', { width: now }));
  }

  function move(next: number): void {
    const clamped = clampWidth(next);
    say(clamped);
    moved(clamped);
  }

  edge.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const now = width();
    // Towards the page is wider: the panel stands at the right.
    const next = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: PANEL_WIDTH.min, End: PANEL_WIDTH.max }[event.key];
    if (next === undefined || !event.isTrusted) return;
    event.preventDefault();
    move(next);
    settled(clampWidth(next));
  });

  let grip: { x: number; width: number } | null = null;
  edge.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    grip = { x: event.clientX, width: width() };
    dragging(true);
  });
  edge.addEventListener('pointermove', (event) => {
    if (grip !== null) move(grip.width + grip.x - event.clientX);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    edge.addEventListener(type, () => {
      if (grip === null) return;
      grip = null;
      dragging(false);
      settled(width());
    });
  }

  say(width());
  return edge;
}
