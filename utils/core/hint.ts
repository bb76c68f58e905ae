import type { CategoryId } from './categories';
import { looksLikeAduan } from './looks-like-aduan';

/** What is said of an unrecorded item that reads like a complaint. */
export interface Hint {
  category: CategoryId | null;
}

/** null where the text does not read like an aduan, or may as well be something else. */
export function hintOf(text: string): Hint | null {
  const { aduan, category } = looksLikeAduan(text);
  return aduan ? { category: category?.category ?? null } : null;
}
