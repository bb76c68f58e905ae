import { browser } from '../../utils/platform/browser';
import type { Bell } from './desk';

/** Rings when the background says that something stored, or the page beside the panel, has changed. For our pages only. */
export const storageBell: Bell = (listener) => {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && ('bell' in changes || 'pageBell' in changes)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};
