import { PREFIX_PATTERN } from '../../utils/core/settings';

/** What the form holds; the prefix in capitals. */
export interface Answers {
  name: string;
  unit: string;
  kelurahan: string;
  prefix: string;
}

export const NO_ANSWERS: Answers = { name: '', unit: '', kelurahan: '', prefix: '' };

type Fault = 'welcome.nameMissing' | 'welcome.unitMissing' | 'welcome.prefixWrong';

/** What is still missing or wrong, by field in the order of the form, as keys of the catalogue. */
export function faultsOf({ name, unit, prefix }: Answers): Partial<Record<keyof Answers, Fault>> {
  return {
    ...(name.trim() === '' ? { name: 'welcome.nameMissing' } : {}),
    ...(unit.trim() === '' ? { unit: 'welcome.unitMissing' } : {}),
    ...(PREFIX_PATTERN.test(prefix) ? {} : { prefix: 'welcome.prefixWrong' }),
  };
}

/** Answers as kept in a draft; anything unreadable gives an empty form. */
export function readAnswers(draft: string): Answers {
  let kept: unknown = null;
  try {
    kept = JSON.parse(draft);
  } catch {
    return NO_ANSWERS;
  }
  if (typeof kept !== 'object' || kept === null) return NO_ANSWERS;
  const entries = Object.entries(kept).filter(([name, value]) => name in NO_ANSWERS && typeof value === 'string');
  return { ...NO_ANSWERS, ...Object.fromEntries(entries) };
}
