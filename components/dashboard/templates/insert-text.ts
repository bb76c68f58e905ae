/**
 * Puts text at the caret of a box (over its selection) as if typed: the browser's own undo knows it, and React hears
 * it. The caret stands behind it afterwards and the box has the focus.
 */
export function insertAtCaret(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  // Deprecated, yet the only way that keeps Ctrl+Z working; both browsers have it.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
