import { describe, expect, it } from 'vitest';
import {
  allowedStatuses,
  ladderStep,
  needsReason,
  statusClass,
  STATUSES,
  type StatusId,
} from '../../../utils/core/status';

const OPEN: readonly StatusId[] = ['baru', 'terverifikasi', 'terdisposisi', 'diproses', 'menunggu_verifikasi'];
const CLOSERS: readonly StatusId[] = ['selesai', 'tidak_dapat_ditindaklanjuti', 'bukan_wewenang', 'diarsipkan'];

describe('statusClass', () => {
  const classes = STATUSES.map((status) => [status, OPEN.includes(status) ? 'open' : 'closed'] as const);

  it.each(classes)('%s is %s', (status, expected) => {
    expect(statusClass(status)).toBe(expected);
  });
});

describe('ladderStep', () => {
  it.each([
    ['baru', 1],
    ['terverifikasi', 2],
    ['terdisposisi', 3],
    ['diproses', 4],
    ['menunggu_verifikasi', 5],
    ['selesai', 6],
    ['bukan_wewenang', 0],
    ['tidak_dapat_ditindaklanjuti', 0],
    ['diarsipkan', 0],
    ['dibatalkan', 0],
  ] as const)('%s fills %i', (status, step) => {
    expect(ladderStep(status)).toBe(step);
  });
});

describe('allowedStatuses', () => {
  it.each<[StatusId, StatusId[]]>([
    ['baru', ['terverifikasi', 'terdisposisi', 'diproses', 'menunggu_verifikasi', ...CLOSERS]],
    ['terverifikasi', ['baru', 'terdisposisi', 'diproses', 'menunggu_verifikasi', ...CLOSERS]],
    ['diproses', ['terdisposisi', 'menunggu_verifikasi', ...CLOSERS]],
    ['menunggu_verifikasi', ['diproses', ...CLOSERS]],
    ['selesai', ['diproses']],
    ['bukan_wewenang', ['diproses']],
    ['diarsipkan', ['diproses']],
    ['dibatalkan', []],
  ])('from %s', (from, to) => {
    expect(allowedStatuses(from)).toEqual(to);
  });

  it('never leads to where it is, nor to a cancelled number', () => {
    for (const from of STATUSES) {
      expect(allowedStatuses(from)).not.toContain(from);
      expect(allowedStatuses(from)).not.toContain('dibatalkan');
    }
  });
});

describe('needsReason', () => {
  it.each<[StatusId, StatusId, boolean]>([
    ['baru', 'terverifikasi', false],
    ['baru', 'diproses', false],
    ['diproses', 'terdisposisi', true],
    ['diproses', 'selesai', true],
    ['baru', 'bukan_wewenang', true],
    ['selesai', 'diproses', false],
    ['bukan_wewenang', 'diproses', false],
  ])('%s to %s: %s', (from, to, needed) => {
    expect(needsReason(from, to)).toBe(needed);
  });
});
