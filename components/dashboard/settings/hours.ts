import type { DashboardWords } from '../words';

/** The contract's bounds of a deadline, in hours. */
export const HOURS = { min: 1, max: 24 * 90 } as const;

/** Whole hours within the bounds. */
export function hoursValid(hours: number | null): hours is number {
  return hours !== null && Number.isInteger(hours) && hours >= HOURS.min && hours <= HOURS.max;
}

/** 48 as "2×24 jam", 30 as "1×24 jam lebih 6 jam", 6 as "6 jam". */
export function hoursWords(hours: number, t: DashboardWords): string {
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  if (days === 0) return t('deadlines.hoursOnly', { hours });
  return rest === 0 ? t('deadlines.days', { days }) : t('deadlines.daysHours', { days, hours: rest });
}
