import type { Language } from '../core/settings';
import { h, onPress } from './dom';
import { clockIcon, icon, ring } from './icons';
import { OWN_LINE_CSS } from './mark-css';
import type { Shape } from './mark-shape';
import type { Sheet } from './sheet';
import { OURS } from './takeover';

/** One mark: our single child on an action line. The closed root is held here alone; the page sees a bare span. */
export interface MarkView {
  host: HTMLElement;
  show(shape: Shape, language: Language): void;
  /** Leaves the status out where the column is narrow. */
  setNarrow(narrow: boolean): void;
}

export interface MarkViewOptions {
  sheet: Sheet;
  /** Stands on a line of its own: messages have no action line. */
  ownLine: boolean;
  pressed(byKeyboard: boolean): void;
}

export function createMarkView(document: Document, { sheet, ownLine, pressed }: MarkViewOptions): MarkView {
  const host = h(document, 'span', { [OURS]: true });
  const root = host.attachShadow({ mode: 'closed' });
  sheet.adopt(root);
  const button = h(document, 'button', { type: 'button' });
  onPress(button, pressed);
  root.append(button);
  if (ownLine) root.prepend(h(document, 'style', {}, OWN_LINE_CSS));
  let shown = '';
  let narrow = false;

  return {
    host,
    show(shape, language) {
      const next = language + JSON.stringify(shape);
      if (next === shown) return;
      shown = next;
      button.className = classesOf(shape, narrow);
      button.lang = language;
      button.setAttribute('aria-label', shape.label);
      if (shape.kind === 'add' && shape.busy) button.setAttribute('aria-busy', 'true');
      else button.removeAttribute('aria-busy');
      button.replaceChildren(...contentOf(document, shape));
    },
    setNarrow(next) {
      narrow = next;
      button.classList.toggle('narrow', next);
    },
  };
}

function classesOf(shape: Shape, narrow: boolean): string {
  const classes = shape.kind === 'add' ? ['mk', 'add', shape.fit] : ['mk', shape.time?.state ?? 'closed'];
  return [...classes, narrow ? 'narrow' : ''].filter((name) => name !== '').join(' ');
}

function contentOf(document: Document, shape: Shape): (Node | string)[] {
  if (shape.kind === 'add') return [icon(document, 'plus'), shape.words];
  const cells = [
    h(document, 'span', { class: 'cell number' }, shape.number),
    h(document, 'span', { class: 'cell status' }, ring(document, shape.status.id), h(document, 'span', {}, shape.status.words)),
  ];
  if (shape.time !== null) {
    cells.push(h(document, 'span', { class: 'cell time' }, clockIcon(document, shape.time.state), shape.time.words));
  }
  return cells;
}
