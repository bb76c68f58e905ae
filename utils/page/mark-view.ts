import type { Language } from '../core/settings';
import { h, onPress } from './dom';
import { clockIcon, icon, ring } from './icons';
import { BELOW, OWN_LINE_CSS } from './mark-css';
import type { Shape } from './mark-shape';
import type { Sheet } from './sheet';
import { OURS } from './takeover';

/** One mark: our single child on an action line. The closed root is held here alone; the page sees a bare span. */
export interface MarkView {
  host: HTMLElement;
  show(shape: Shape, language: Language): void;
  /** Whether it stands below the site's controls, or has no room beside them. Read only after a layout. */
  standsBelow(): boolean;
  fit(fit: Fit): void;
}

export interface Fit {
  /** The column is narrow: number and time alone. */
  narrow: boolean;
  /** On a line of its own. */
  below: boolean;
}

export interface MarkViewOptions {
  sheet: Sheet;
  /** Stands on a line of its own: messages have no action line. */
  ownLine: boolean;
  pressed(byKeyboard: boolean): void;
  /** "Bukan": the item is no aduan. */
  dismissed(byKeyboard: boolean): void;
}

export function createMarkView(document: Document, options: MarkViewOptions): MarkView {
  const host = h(document, 'span', { [OURS]: true });
  const root = host.attachShadow({ mode: 'closed' });
  options.sheet.adopt(root);
  // Of a mark that changes its shape, the main button stays: it may have the focus.
  const main = h(document, 'button', { type: 'button' });
  onPress(main, options.pressed);
  let drawn: HTMLElement = main;
  root.append(main);
  if (options.ownLine) root.prepend(h(document, 'style', {}, OWN_LINE_CSS));
  let shown = '';
  let fit: Fit = { narrow: false, below: options.ownLine };

  function applyFit(): void {
    drawn.classList.toggle('narrow', fit.narrow);
    drawn.classList.toggle('below', fit.below);
    const says = fit.below && !options.ownLine ? BELOW : '';
    if (host.getAttribute(OURS) !== says) host.setAttribute(OURS, says);
  }

  function draw(next: HTMLElement, ...content: Node[]): void {
    if (next !== drawn) drawn.replaceWith(next);
    drawn = next;
    next.append(...content);
  }

  /** "Mungkin aduan ‖ Aduan ‖ Bukan", with the main button in the middle. */
  function drawHint(shape: Extract<Shape, { kind: 'hint' }>): void {
    const no = h(document, 'button', { type: 'button', class: 'cell no', 'aria-label': shape.dismiss.label }, shape.dismiss.words);
    onPress(no, options.dismissed);
    const about = shape.category === null ? null : h(document, 'span', { class: 'about' }, ` · ${shape.category}`);
    const words = h(document, 'span', { class: 'words' }, shape.words, about);
    const said = h(document, 'span', { class: 'cell said' }, icon(document, 'hint'), words);
    draw(h(document, 'span', { class: 'mk hint', role: 'group', 'aria-label': shape.label, title: shape.label }), said, main, no);
  }

  return {
    host,
    show(shape, language) {
      const next = language + JSON.stringify(shape);
      if (next === shown) return;
      shown = next;
      const focused = root.activeElement === main;
      const { label, busy } = shape.kind === 'hint' ? shape.add : { label: shape.label, busy: shape.kind === 'add' && shape.busy };
      main.className = shape.kind === 'hint' ? 'cell go' : classesOf(shape);
      main.setAttribute('aria-label', label);
      if (busy) main.setAttribute('aria-busy', 'true');
      else main.removeAttribute('aria-busy');
      main.replaceChildren(...contentOf(document, shape));
      if (shape.kind === 'hint') drawHint(shape);
      else draw(main);
      drawn.lang = language;
      applyFit();
      if (focused && root.activeElement !== main) main.focus({ preventScroll: true });
    },
    standsBelow() {
      const before = host.previousElementSibling;
      if (before instanceof HTMLElement && host.offsetTop >= before.offsetTop + before.offsetHeight - 2) return true;
      // A line that does not wrap by itself lets it run out at the end: it has to.
      const line = host.parentElement;
      return line !== null && host.getBoundingClientRect().right > line.getBoundingClientRect().right + 1;
    },
    fit(next) {
      fit = { narrow: next.narrow, below: options.ownLine || next.below };
      applyFit();
    },
  };
}

function classesOf(shape: Exclude<Shape, { kind: 'hint' }>): string {
  return ['mk', ...(shape.kind === 'add' ? ['add', shape.fit] : [shape.time?.state ?? 'closed'])].join(' ');
}

function contentOf(document: Document, shape: Shape): (Node | string)[] {
  if (shape.kind === 'add') return [icon(document, 'plus'), shape.words];
  if (shape.kind === 'hint') return [icon(document, 'plus'), shape.add.words];
  const cells = [
    h(document, 'span', { class: 'cell number' }, shape.number),
    h(document, 'span', { class: 'cell status' }, ring(document, shape.status.id), h(document, 'span', {}, shape.status.words)),
  ];
  if (shape.time !== null) {
    cells.push(h(document, 'span', { class: 'cell time' }, clockIcon(document, shape.time.state), shape.time.words));
  }
  return cells;
}
