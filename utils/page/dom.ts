/** Small builders for our own nodes; text goes in as text only. */

type Attributes = Record<string, string | number | boolean | null>;

const SVG = 'http://www.w3.org/2000/svg';

export function h<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

export function svg(document: Document, tag: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  setAll(element, attributes);
  element.append(...children);
  return element;
}

/** null and false leave the attribute out, true sets it empty. */
function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * Presses that the person made, told to nobody else: the host's own handlers on outer nodes must not react, and a
 * press made by a script does not count. Enter and Space arrive as `click` with `detail` 0.
 */
export function onPress(button: HTMLElement, press: (byKeyboard: boolean) => void): void {
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'keydown', 'keyup', 'keypress']) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) press(event.detail === 0);
  });
}
