import { checkHistory, HISTORY } from '../history/check-history.ts';
import { checkPresses, PRESSES } from '../history/check-presses.ts';
import { createRandom } from '../random.ts';
import type { Fault } from '../report.ts';
import type { Scenario } from '../scenario.ts';
import { arrivals, type Arrival } from './citizens.ts';
import { createDesk } from './desk.ts';
import { DAY, NEW_YEAR, openSpans, type Calendar } from './hours.ts';
import { createOfficial } from './official.ts';
import { createReminderBook } from './reminder-book.ts';

/** Both turn the year; in the long one everybody is away for a fortnight, in the short one for five days. */
const WHOLE: Calendar = { start: NEW_YEAR - 184 * DAY, days: 365, away: { from: 250, days: 14 } };
const SHORT: Calendar = { start: NEW_YEAR - 20 * DAY, days: 30, away: { from: 5, days: 5 } };
const CHECK_EVERY = 7 * DAY;
const SAY_EVERY = 60 * DAY;

/**
 * A busy desk in simulated time, with the real services on a database in memory: complaints at any hour, answers, alarms
 * late or lost, nights, weekends and a fortnight with the browser closed, backgrounds that die, notices that the system
 * refuses. The seed gives the same year again, to the millisecond.
 */
export const year: Scenario = async ({ seed, short, say }) => {
  const begun = performance.now();
  const random = createRandom(seed).fork('year');
  const calendar = short ? SHORT : WHOLE;
  const faults: Fault[] = [];
  const book = createReminderBook();
  const desk = createDesk(calendar.start, random.fork('desk'), {
    book,
    notified: (found) => void faults.push(...found.map((about): Fault => ({ invariant: 'notified', about }))),
    badge: (about) => void faults.push({ invariant: 'badge', about }),
  });
  const official = createOfficial(desk, random.fork('official'), book);
  const waiting = arrivals(calendar, random.fork('citizens'));
  const { browser } = desk;

  /** Seconds go by between two presses. */
  const pause = (): Promise<void> => desk.until(browser.now + random.between(2_000, 40_000));

  async function sitDown(): Promise<void> {
    for (let next = waiting[0]; next !== undefined && next.at <= browser.now; next = waiting[0]) {
      await pause();
      waiting.shift();
      await official.capture(next);
    }
    await official.work(pause);
  }

  /** One press in the last millisecond of the old year, one in the first of the new. */
  async function turnTheYear(): Promise<void> {
    const [last, first] = [eve(1), eve(2)];
    await desk.until(NEW_YEAR - 1);
    await official.capture(last);
    await desk.until(NEW_YEAR);
    await official.capture(first);
  }

  async function check(): Promise<void> {
    const dump = await desk.disk.dump();
    faults.push(...checkHistory(dump), ...checkPresses(dump, official.presses));
  }

  await desk.open(calendar.start);
  await desk.ask((life) => life.settings.save({ profile: { name: 'Sri Contoh', unit: 'Kec. Contoh', kelurahan: '', prefix: 'JBR' } }));
  await desk.ask((life) => life.settings.setAccount({ site: 'instagram', handle: 'kec_contoh', name: null }));
  desk.close();

  let checkAt = calendar.start + CHECK_EVERY;
  let sayAt = calendar.start + SAY_EVERY;
  for (const span of openSpans(calendar, random.fork('hours'))) {
    await desk.open(span.from);
    for (const moment of span.work) {
      await desk.until(moment);
      await sitDown();
    }
    if (span.from < NEW_YEAR && span.to > NEW_YEAR) await turnTheYear();
    await desk.until(span.to);
    desk.close();
    if (browser.now >= checkAt) {
      await check();
      checkAt = browser.now + CHECK_EVERY;
    }
    if (browser.now >= sayAt) {
      say(`year: ${Math.round((browser.now - calendar.start) / DAY)} days, ${official.presses.length} presses, ${official.open.size} open, ${Math.round((performance.now() - begun) / 1_000)} s`);
      sayAt += SAY_EVERY;
    }
    if (faults.length > 0) break;
  }
  await check();
  const { presses } = official;
  const told = presses.filter(({ acknowledged }) => acknowledged !== null).length;
  const { aduan, events } = await desk.disk.dump();
  return {
    name: 'year',
    seed,
    short,
    checked: [...PRESSES, ...HISTORY, 'notified', 'badge'],
    faults,
    figures: {
      days: Math.round((browser.now - calendar.start) / DAY),
      aduan: aduan.length,
      events: events.length,
      presses: presses.length,
      acknowledged: told,
      starts: desk.count.starts,
      kills: desk.count.kills,
      looks: desk.count.looks,
      notices: desk.count.notices,
      summaries: desk.count.summaries,
      refused: desk.count.refused,
      lost: faults.filter(({ invariant }) => invariant === 'kept').length,
      doubled: faults.filter(({ invariant }) => invariant === 'once').length,
      seconds: Math.round((performance.now() - begun) / 1_000),
    },
  };

  function eve(n: number): Arrival {
    const id = `199${String(n).padStart(14, '0')}`;
    const [sample] = arrivals({ ...calendar, days: 1 }, createRandom(n), 20);
    if (sample === undefined) throw new Error('Nobody wrote');
    const permalink = `https://www.instagram.com/p/C9contohJb1/c/${id}/`;
    return { at: NEW_YEAR - 60_000, item: { ...sample.item, kind: 'comment', externalId: id, authorHandle: `kembang${n}.contoh`, text: `Kembang api di gang ${n}`, permalink } };
  }
};
