import type { StatusId } from '../core/status';
import type { Language } from '../core/settings';
import { common as en } from './en/common';
import { common as id } from './id/common';
import { translator } from './translate';

export { translator, type Translate } from './translate';
export * from './time';

/** Words every part shares: statuses, obligations, times. */
export function commonWords(language: Language) {
  return translator(language, { id, en });
}

export function statusWords(status: StatusId, language: Language): string {
  return commonWords(language)(`status.${status}`);
}
