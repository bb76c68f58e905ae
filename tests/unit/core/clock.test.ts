import { describe, expect, it } from 'vitest';
import { clockStart, clockState, nearFrom, SOLO_POLICY, startClock } from '../../../utils/core/clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CAPTURED = Date.UTC(2026, 10, 23, 7);

/** Written so many hours before the capture. */
const exactly = (hours: number) => ({ kind: 'exact' as const, at: CAPTURED - hours * HOUR });
const interval = (earliest: number, latest: number) => ({ kind: 'interval' as const, earliest, latest, words: '…' });

describe('clockStart', () => {
  it.each([
    ['no time on the page: from capture', null, CAPTURED, true, false],
    ['an exact time', exactly(5), CAPTURED - 5 * HOUR, false, false],
    ['an exact time in the future: from capture', exactly(-1), CAPTURED, false, false],
    ['"2 jam", its earliest', interval(CAPTURED - 3 * HOUR, CAPTURED - 2 * HOUR), CAPTURED - 3 * HOUR, true, false],
    ['"2 hari", a day wide', interval(CAPTURED - 3 * DAY, CAPTURED - 2 * DAY), CAPTURED - 3 * DAY, true, false],
    ['"3 mgg": from capture, old', interval(CAPTURED - 28 * DAY, CAPTURED - 21 * DAY), CAPTURED, true, true],
    ['just wider than a day', interval(CAPTURED - DAY - 1, CAPTURED), CAPTURED, true, true],
    ['words that reach into the future', interval(CAPTURED + HOUR, CAPTURED + 2 * HOUR), CAPTURED, true, false],
  ])('%s', (_, writtenAt, at, approximate, oldMessage) => {
    expect(clockStart(writtenAt, CAPTURED)).toEqual({ at, approximate, oldMessage });
  });
});

describe('startClock', () => {
  it('runs for the promised hours, through nights and holidays', () => {
    const running = { from: CAPTURED, due: CAPTURED + DAY, hours: 24, metAt: null };
    expect(startClock(CAPTURED, SOLO_POLICY.responseHours)).toEqual(running);
    expect(startClock(CAPTURED, SOLO_POLICY.handlingHours).due).toBe(CAPTURED + 2 * DAY);
  });
});

describe('clockState of a day', () => {
  const clock = startClock(CAPTURED, 24);

  it.each([
    [0, 'safe'],
    [18 * HOUR - 1, 'safe'],
    [18 * HOUR, 'near'],
    [DAY - 1, 'near'],
    [DAY, 'overdue'],
    [9 * DAY, 'overdue'],
    [-HOUR, 'safe'],
  ] as const)('%i ms in: %s', (passed, state) => {
    expect(clockState(clock, CAPTURED + passed)).toBe(state);
  });

  it.each([
    [0, 'metInTime'],
    [DAY, 'metInTime'],
    [DAY + 1, 'metLate'],
  ] as const)('met %i ms in: %s, whatever the time', (passed, state) => {
    for (const now of [CAPTURED, CAPTURED + 90 * DAY]) {
      expect(clockState({ ...clock, metAt: CAPTURED + passed }, now)).toBe(state);
    }
  });

  it('is near for the last quarter of any window', () => {
    expect(nearFrom(clock)).toBe(CAPTURED + 18 * HOUR);
    expect(nearFrom(startClock(CAPTURED, 48))).toBe(CAPTURED + 36 * HOUR);
  });
});
