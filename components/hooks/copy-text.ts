/**
 * Puts text on the clipboard from a press. The classic command comes first: inside a host page's frame the newer
 * interface may be forbidden by that page. Resolves to whether it worked; focus and selection stay as they were.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, { position: 'fixed', insetBlockStart: '0', opacity: '0', pointerEvents: 'none' });
  // Beside the pressed control, so that a dialog's focus trap lets it be selected.
  (focused?.parentElement ?? document.body).append(box);
  try {
    box.focus({ preventScroll: true });
    box.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
