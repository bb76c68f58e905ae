/** Copies text without adding anything to the page. False when the browser does not allow it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  if (copyByCommand(document, text)) return true;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return document.defaultView !== null;
  } catch {
    return false;
  }
}

/** Needs no focus. The page's own copy handlers do not get to see it. */
function copyByCommand(document: Document, text: string): boolean {
  const window = document.defaultView;
  if (window === null) return false;
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
