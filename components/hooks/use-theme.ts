import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from './settings';

const DARK = '(prefers-color-scheme: dark)';

/** Applies theme, text size and language of the settings to the document. Once per page. */
export function useTheme(): void {
  const { theme, scale, language } = useSettings().settings;
  const systemDark = useSyncExternalStore(watchSystem, readSystem);
  const dark = theme === 'system' ? systemDark : theme === 'dark';
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.style.setProperty('--tg-scale', String(scale));
    root.lang = language;
  }, [dark, scale, language]);
}

function watchSystem(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function readSystem(): boolean {
  return matchMedia(DARK).matches;
}
