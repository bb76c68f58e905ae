import { isCategory } from '../core/categories';
import type { Language } from '../core/settings';
import { category as en } from './en/category';
import { category as id } from './id/category';
import { translator } from './translate';

/** A category's name; an id of another version as it is written. */
export function categoryWords(category: string, language: Language): string {
  return isCategory(category) ? translator(language, { id, en })(category) : category.replaceAll('_', ' ');
}
