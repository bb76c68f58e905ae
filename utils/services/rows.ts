import type { Aduan } from '../core/aduan';
import type { AduanRow } from '../rpc/contract';
import type { AduanRecord } from '../storage/database';

/** What lists need of a stored aduan. */
export function toRow(record: AduanRecord): AduanRow {
  const { sources, ...aduan } = toAduan(record);
  const item = sources[0]?.item;
  return { ...aduan, text: item?.text.slice(0, 400) ?? '', permalink: item?.permalink ?? null, pageUrl: item?.pageUrl ?? '' };
}

/** Without the columns that only the indexes need. */
export function toAduan({ sortKey: _sortKey, tokens: _tokens, ...aduan }: AduanRecord): Aduan {
  return aduan;
}
