/** The ladder an aduan climbs. Words: domain.md of the field; labels live in utils/i18n. */

export const STATUSES = [
  'baru',
  'terverifikasi',
  'terdisposisi',
  'diproses',
  'menunggu_verifikasi',
  'selesai',
  'tidak_dapat_ditindaklanjuti',
  'bukan_wewenang',
  'diarsipkan',
  'dibatalkan',
] as const;

export type StatusId = (typeof STATUSES)[number];
/** Drives the clocks: they run while `open`. */
export type StatusClass = 'open' | 'closed';

const LADDER: readonly StatusId[] = STATUSES.slice(0, 6);

export function statusClass(status: StatusId): StatusClass {
  return LADDER.indexOf(status) >= 0 && status !== 'selesai' ? 'open' : 'closed';
}

/** Filled segments of the ladder, 1 to 6; 0 for a closer outside it. */
export function ladderStep(status: StatusId): number {
  return LADDER.indexOf(status) + 1;
}

/** Whether moving there needs words: every closer, and a step back. */
export function needsReason(from: StatusId, to: StatusId): boolean {
  if (statusClass(to) === 'closed') return true;
  return statusClass(from) === 'open' && ladderStep(to) < ladderStep(from);
}

/**
 * Where an aduan may go: any number of steps forward, one back, a closer from any open state, and from a closed one
 * back to Diproses (buka kembali). `dibatalkan` is only for undoing the capture itself, while nothing happened since.
 */
export function allowedStatuses(from: StatusId): StatusId[] {
  if (from === 'dibatalkan') return [];
  if (statusClass(from) === 'closed') return ['diproses'];
  const step = LADDER.indexOf(from);
  return STATUSES.filter((to) => {
    if (to === from || to === 'dibatalkan') return false;
    const target = LADDER.indexOf(to);
    return target < 0 || target > step || target === step - 1;
  });
}
