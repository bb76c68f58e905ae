import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';

const KNOWN = ['STORAGE_FULL', 'STORAGE_BLOCKED', 'READ_ONLY', 'NOT_ALLOWED', 'NOT_FOUND'] as const;

/** Why the background refused, in words; anything without a known code is "has not answered". */
export function troubleWords(error: unknown, language: Language): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const known = KNOWN.find((one) => one === code);
  return pageWords(language)(`trouble.${known ?? 'UNKNOWN'}`);
}
