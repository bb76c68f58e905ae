import { switches } from './boot';

/** Language and colours of the page, as the sites put them on the root element. */
export function applyPageLook(): void {
  document.documentElement.lang = switches.lang;
  document.documentElement.style.colorScheme = switches.dark ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = switches.dark ? 'dark' : 'light';
}
