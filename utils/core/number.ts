import { format } from 'date-fns';
import { tz } from '@date-fns/tz';

const JAKARTA = tz('Asia/Jakarta');

/** The year an instant (epoch ms) falls in, in Asia/Jakarta. */
export function jakartaYear(at: number): number {
  return Number(format(at, 'yyyy', { in: JAKARTA }));
}

/** `JBR-2026-0412`; grows past four digits when a year has more. */
export function aduanNumber(prefix: string, year: number, sequence: number): string {
  return `${prefix}-${year}-${String(sequence).padStart(4, '0')}`;
}
