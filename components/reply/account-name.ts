import type { Account } from '../../utils/core/settings';

/** "@kec_jebres_contoh", or the name where there is no handle worth showing. */
export function accountName({ site, handle, name }: Pick<Account, 'site' | 'handle' | 'name'>): string {
  if (site === 'instagram' && handle !== null) return `@${handle}`;
  return name ?? handle ?? '';
}
