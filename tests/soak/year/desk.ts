import type { Random } from '../random.ts';
import { createDisk, Killed, startLife, type Browser, type Life } from './background.ts';
import { MINUTE, ringsAt } from './hours.ts';
import type { createReminderBook } from './reminder-book.ts';

/** The browser ends an idle background after this long, ms. */
const IDLE = 30_000;
/** An alarm's own period: when one was lost, or its background died. */
const PERIOD = 15 * MINUTE;
const SOONEST = 30_000;

export interface Watch {
  book: ReturnType<typeof createReminderBook>;
  notified(faults: string[]): void;
  badge(fault: string): void;
}

/** A computer on which time goes by: the background sleeps, wakes by alarm or press, dies; every look is watched. */
export function createDesk(start: number, random: Random, { book, notified, badge }: Watch) {
  const disk = createDisk();
  const refusals = random.fork('refusals');
  const rings = random.fork('rings');
  const deaths = random.fork('deaths');
  const count = { looks: 0, notices: 0, summaries: 0, refused: 0, starts: 0, kills: 0 };
  const browser: Browser = { now: start, shown: [], refused: [], badge: '', alarm: 0, refuses: () => refusals.chance(0.01) };
  const state: { life: Life | null; touched: number; ring: number | null } = { life: null, touched: 0, ring: null };

  /** What starting it does; with a second look when it was the alarm. */
  async function look(life: Life, byAlarm: boolean): Promise<void> {
    browser.shown = [];
    browser.refused = [];
    state.ring = browser.now + PERIOD;
    const looks = [life.reminders.look(), ...(byAlarm ? [life.reminders.look()] : [])];
    await Promise.allSettled(looks);
    const killed = life.isDead();
    count.looks += looks.length;
    count.notices += browser.shown.length;
    count.summaries += browser.shown.filter(({ id }) => id === 'overview').length;
    count.refused += browser.refused.length;
    const { now, shown, refused } = browser;
    notified(book.looked({ now, shown, refused: refused.filter((id) => !shown.some((one) => one.id === id)), killed }));
    if (killed) return;
    checkBadge();
    const wanted = Math.max(now + SOONEST, Math.min(book.next(now) ?? Infinity, now + PERIOD));
    if (browser.alarm !== wanted) notified([`at ${new Date(now).toISOString()} the alarm is ${(browser.alarm - wanted) / 1_000} s off`]);
    state.ring = ringsAt(browser.alarm, rings);
  }

  function checkBadge(): void {
    const overdue = book.overdue(browser.now);
    const wanted = overdue === 0 ? '' : String(overdue);
    if (browser.badge !== wanted) badge(`at ${new Date(browser.now).toISOString()} it says "${browser.badge}", ${overdue} are overdue`);
  }

  /** The background as it is now, started when it sleeps or died. */
  async function awake(byAlarm: boolean): Promise<Life> {
    if (state.life !== null && !state.life.isDead() && browser.now - state.touched <= IDLE) {
      state.touched = browser.now;
      if (byAlarm) await look(state.life, false);
      return state.life;
    }
    sleep();
    const life = startLife(disk, browser, deaths.chance(0.08) ? deaths.between(1, 30) : Infinity);
    state.life = life;
    state.touched = browser.now;
    count.starts += 1;
    await look(life, byAlarm);
    return life;
  }

  function sleep(): void {
    if (state.life?.isDead() === true) count.kills += 1;
    state.life?.end();
    state.life = null;
  }

  return {
    disk,
    browser,
    count,
    checkBadge,
    /** Lets time go by until `to` with the browser open: alarms ring on the way. */
    async until(to: number): Promise<void> {
      while (state.ring !== null && state.ring <= to) {
        browser.now = Math.max(browser.now, state.ring);
        await awake(true);
      }
      browser.now = Math.max(browser.now, to);
    },
    async open(at: number): Promise<void> {
      browser.now = Math.max(browser.now, at);
      await awake(false);
    },
    close(): void {
      sleep();
      state.ring = null;
    },
    /**
     * As the product's client asks: once more after a background that died. null: the person is told that it failed.
     * `learn` brings the book up to what a cut-off try has left behind, before anybody looks again.
     */
    async ask<Result>(question: (life: Life) => Promise<Result>, learn: () => Promise<unknown> = async () => {}): Promise<Result | null> {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const life = await awake(false);
        try {
          const result = await question(life);
          if (!life.isDead()) {
            // A change asks for another alarm.
            if (browser.alarm > browser.now) state.ring = ringsAt(browser.alarm, rings);
            return result;
          }
        } catch (error) {
          if (!(error instanceof Killed) && !life.isDead()) throw error;
        }
        await learn();
      }
      return null;
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
