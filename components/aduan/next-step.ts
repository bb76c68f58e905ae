import type { Aduan } from '../../utils/core/aduan';
import { ladderStep, STATUSES, type StatusId } from '../../utils/core/status';

export type NextStep =
  | { kind: 'reply' }
  | {
      kind: 'status';
      to: Extract<StatusId, 'terverifikasi' | 'terdisposisi' | 'diproses' | 'menunggu_verifikasi' | 'selesai'>;
    }
  | { kind: 'reopen' }
  /** Nothing more to do with it. */
  | { kind: 'none' };

/** The one step that serves the nearest deadline: answer first, then up the ladder. */
export function nextStep(aduan: Pick<Aduan, 'status' | 'statusClass' | 'firstAnswer'>): NextStep {
  if (aduan.status === 'dibatalkan') return { kind: 'none' };
  if (aduan.statusClass === 'closed') return { kind: 'reopen' };
  if (aduan.firstAnswer === null) return { kind: 'reply' };
  const to = STATUSES[ladderStep(aduan.status)];
  switch (to) {
    case 'terverifikasi':
    case 'terdisposisi':
    case 'diproses':
    case 'menunggu_verifikasi':
    case 'selesai':
      return { kind: 'status', to };
    default:
      return { kind: 'none' };
  }
}
