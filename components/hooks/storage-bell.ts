import { browser } from '../../utils/platform/browser';
import type { Bell } from './desk';

/** Rings when the background says that something stored has changed. For pages of the extension only. */
export const storageBell: Bell = (listener) => {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'bell' in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};
