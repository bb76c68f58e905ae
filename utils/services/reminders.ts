import type { Aduan } from '../core/aduan';
import { clockWords, commonWords } from '../i18n';
import { noticeWords } from '../i18n/notice';
import type { Notice } from '../platform/notifications';
import { countAduan } from '../storage/aduan-list';
import { claimDueReminders, confirmRaised, nextReminderAt, type DueReminder } from '../storage/reminders';
import { readSettings } from '../storage/settings';
import type { Settings } from '../core/settings';
import type { Deps } from './deps';

export type Reminders = ReturnType<typeof createReminders>;

/** What reminders need of the browser. */
export interface ReminderOutlets {
  notify(notice: Notice): Promise<void>;
  setBadge(text: string, title: string): Promise<void>;
  /** One alarm: wakes us at `at` (epoch ms), and every now and then in case it was lost. */
  setAlarm(at: number): Promise<void>;
}

/** More than this many at once become one notice. */
const MOST_AT_ONCE = 3;
/** Browsers do not wake an extension more often than this. */
const SOONEST_MS = 30_000;
const LATEST_MS = 15 * 60_000;
export const SUMMARY_NOTICE = 'overview';

/** Deadlines are computed from stored times; the alarm only wakes us to look. */
export function createReminders({ store, now }: Pick<Deps, 'store' | 'now'>, outlets: ReminderOutlets) {
  /** Shows what has become due, once, and plans the next look. Safe to call at any time, any number of times. */
  function look(): Promise<void> {
    // One look at a time: the second must not take the first one's unfinished notices for those of a killed worker.
    return navigator.locks.request('tanggap:look', lookOnce);
  }

  async function lookOnce(): Promise<void> {
    const refused: unknown[] = [];
    try {
      const settings = await store.read((db) => readSettings(db));
      const due = await store.write((db) => claimDueReminders(db, now()));
      for (const { notice, reminders } of notices(due, settings, now())) {
        // One that the system refuses is tried again at the next look, and holds none of the others back.
        const confirm = () => store.write((db) => confirmRaised(db, reminders));
        await outlets.notify(notice).then(confirm, (error: unknown) => void refused.push(error));
      }
    } finally {
      // Where nothing can be written, as on a full disk, the badge still counts and the next look is planned.
      await refresh();
    }
    if (refused.length > 0) throw refused[0];
  }

  /** Badge and alarm follow the data after every change. */
  async function refresh(): Promise<void> {
    const { overdue, next, language } = await store.read(async (db) => ({
      overdue: (await countAduan(db, now())).overdue,
      next: await nextReminderAt(db),
      language: (await readSettings(db)).language,
    }));
    const words = noticeWords(language);
    await outlets.setBadge(overdue === 0 ? '' : String(overdue), overdue === 0 ? words('badge.none') : words('badge.overdue', { n: overdue }));
    const latest = now() + LATEST_MS;
    await outlets.setAlarm(Math.max(now() + SOONEST_MS, Math.min(next ?? latest, latest)));
  }

  return { look, refresh };
}

/** What is shown, and the reminders that are done with it. */
interface Showing {
  notice: Notice;
  reminders: string[];
}

/** Number, obligation and time only: a notice is read by whoever stands behind the screen. */
function notices(due: DueReminder[], settings: Settings, now: number): Showing[] {
  const words = noticeWords(settings.language);
  const button = words('open');
  if (due.length > MOST_AT_ONCE) {
    const overdue = due.filter(({ reminder }) => reminder.stage === 'overdue').length;
    const message = words('summary', { overdue, near: due.length - overdue });
    const notice = { id: SUMMARY_NOTICE, title: words('summary.title', { n: due.length }), message, button, stays: true };
    return [{ notice, reminders: due.map(({ reminder }) => reminder.id) }];
  }
  return due.map(({ reminder, aduan }) => {
    const { stage, obligation } = reminder;
    const title = words(`title.${stage}`, { number: aduan.number });
    const notice = { id: reminder.id, title, message: line(aduan, obligation, settings, now), button, stays: stage === 'overdue' };
    return { notice, reminders: [reminder.id] };
  });
}

function line(aduan: Aduan, obligation: DueReminder['reminder']['obligation'], settings: Settings, now: number): string {
  const clock = aduan.clocks[obligation];
  const { words } = clockWords(clock, now, settings.language, aduan.start.approximate);
  return `${commonWords(settings.language)(`obligation.${obligation}`)}: ${words}`;
}

/** The aduan a notice is about; null for the summary. */
export function aduanOfNotice(id: string): string | null {
  return id === SUMMARY_NOTICE ? null : (id.split('/')[0] ?? null);
}
