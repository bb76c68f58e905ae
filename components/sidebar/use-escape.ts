import { useEffect, useRef } from 'react';

const OPEN_LAYER =
  '[role="dialog"][data-open], [role="alertdialog"][data-open], [role="menu"][data-open], [role="listbox"][data-open]';

/**
 * Esc where nothing else wants it: an open menu or dialog closes first, a search field empties first. One press is one
 * step back, however long it is held.
 */
export function useEscape(act: () => void): void {
  const actNow = useRef(act);
  useEffect(() => {
    actNow.current = act;
  });
  useEffect(() => {
    // Before the widgets see the key: afterwards their layer is gone already.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
      if (document.querySelector(OPEN_LAYER) !== null) return;
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
      event.preventDefault();
      actNow.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
