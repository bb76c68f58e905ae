import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import { h, onPress } from './dom';
import { logo } from './icons';
import type { Layer, MakeLayer } from './layer';

const STEP = 24;
const HEIGHT = 44;

export interface LauncherOptions {
  document: Document;
  layer: MakeLayer;
  language(): Language;
  open(byKeyboard: boolean): void;
  signal: AbortSignal;
}

/** The edge button while the panel is closed. ↑ and ↓ move it out of the way of what the site has there. */
export function createLauncher({ document, layer: makeLayer, language, open, signal }: LauncherOptions) {
  let layer: Layer | null = null;
  let top = 0.6;

  function hide(): void {
    layer?.remove();
    layer = null;
  }

  function show(): void {
    if (layer !== null || signal.aborted) return;
    layer = makeLayer({ givenUp: () => (layer = null) });
    const label = pageWords(language())('launcher.open');
    const button = h(
      document,
      'button',
      { type: 'button', class: 'launcher', 'aria-label': label, title: label, lang: language() },
      logo(document),
    );
    const place = (): void => {
      button.style.marginBlockStart = `min(${top * 100}vh, 100vh - ${HEIGHT}px)`;
    };
    onPress(button, open);
    button.addEventListener('keydown', (event) => {
      const step = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
      if (step === undefined || !event.isTrusted) return;
      event.preventDefault();
      const height = document.documentElement.clientHeight;
      top = Math.min(1 - HEIGHT / height, Math.max(0, top + step / height));
      place();
    });
    place();
    layer.root.append(button);
  }

  return { show, hide };
}
