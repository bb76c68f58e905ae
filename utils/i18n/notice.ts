import type { Language } from '../core/settings';
import { notice as en } from './en/notice';
import { notice as id } from './id/notice';
import { translator } from './translate';

/** Words of notifications, the badge and the context menu. */
export function noticeWords(language: Language) {
  return translator(language, { id, en });
}
