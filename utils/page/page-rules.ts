import { OURS } from './takeover';

/** One stylesheet of ours on the document, there only while it says something: the site's nodes keep their attributes. */
export function createPageRules(document: Document) {
  const window = document.defaultView as Window & typeof globalThis;
  let css = '';
  let sheet: CSSStyleSheet | null = null;
  let element: HTMLStyleElement | null = null;

  function isThere(): boolean {
    return element === null ? sheet !== null && document.adoptedStyleSheets.includes(sheet) : element.isConnected;
  }

  function put(): void {
    if (element === null) {
      try {
        sheet ??= new window.CSSStyleSheet();
        sheet.replaceSync(css);
        if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return;
      } catch {
        // Worlds that may not share a stylesheet get an element.
      }
      element = document.createElement('style');
      element.setAttribute(OURS, '');
    }
    element.textContent = css;
    if (!element.isConnected) document.documentElement.append(element);
  }

  return {
    /** Puts it back where the page took it away. A stylesheet that is put anew costs a look at the whole document. */
    keep(): void {
      if (css !== '' && !isThere()) put();
    },
    set(next: string): void {
      if (next === css) return;
      css = next;
      if (css !== '') {
        put();
        return;
      }
      element?.remove();
      element = null;
      if (sheet === null) return;
      const own = sheet;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
      sheet = null;
    },
  };
}
