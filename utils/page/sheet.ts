/** One stylesheet for many closed shadow roots: kept as one object where the browser lets us, else as a style element each. */
export interface Sheet {
  adopt(root: ShadowRoot): void;
  replace(css: string): void;
}

export function createSheet(document: Document, css: string): Sheet {
  const shared = constructable(document, css);
  const elements = new Set<WeakRef<HTMLStyleElement>>();
  let current = css;

  return {
    adopt(root) {
      if (shared !== null) {
        try {
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, shared];
          return;
        } catch {
          // Not allowed between these worlds: a style element does the same.
        }
      }
      const style = document.createElement('style');
      style.textContent = current;
      root.prepend(style);
      elements.add(new WeakRef(style));
    },
    replace(next) {
      if (next === current) return;
      current = next;
      shared?.replaceSync(next);
      for (const reference of elements) {
        const style = reference.deref();
        if (style === undefined) elements.delete(reference);
        else style.textContent = next;
      }
    },
  };
}

function constructable(document: Document, css: string): CSSStyleSheet | null {
  const Constructor = document.defaultView?.CSSStyleSheet;
  if (Constructor === undefined) return null;
  try {
    const sheet = new Constructor();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return null;
  }
}
