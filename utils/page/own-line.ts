/**
 * Where a mark that needs a line of its own can stand: the outermost element from the row down to the item's anchor that
 * lays its children out below each other. Among flex items in a row a mark would take their width from the words.
 */
export function ownLineIn(row: Element, anchor: Element): Element {
  const view = row.ownerDocument.defaultView;
  let best = row;
  for (let element: Element | null = row.contains(anchor) ? anchor : row; element !== null; element = element.parentElement) {
    if (view !== null && stacks(view.getComputedStyle(element))) best = element;
    if (element === row) break;
  }
  return best;
}

function stacks({ display, flexDirection }: CSSStyleDeclaration): boolean {
  if (display.endsWith('flex')) return flexDirection.startsWith('column');
  return /^(?:block|flow-root|list-item|inline-block|table-cell)/u.test(display);
}
