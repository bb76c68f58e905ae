import type { Aduan } from '../core/aduan';
import { indexTokens } from '../core/fold-text';

/** Most words kept per aduan for the search. */
const MAX_TOKENS = 400;

/** Words an aduan is found by: its number (whole and in parts), its reporter, its text. */
export function aduanTokens(aduan: Aduan): string[] {
  const { handle, name } = aduan.reporter;
  const parts = aduan.number.toLowerCase().split('-');
  const sequence = String(Number(parts.at(-1)));
  const texts = [handle ?? '', name ?? '', ...aduan.sources.map((source) => source.item.text)];
  const words = texts.flatMap((text) => indexTokens(text));
  return [...new Set([aduan.number.toLowerCase(), ...parts, sequence, ...words])].slice(0, MAX_TOKENS);
}
