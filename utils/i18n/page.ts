import type { Language } from '../core/settings';
import { page as en } from './en/page';
import { page as id } from './id/page';
import { translator } from './translate';

/** Words drawn on the host page. */
export function pageWords(language: Language) {
  return translator(language, { id, en });
}
