import type { Store } from '../storage/store';
import { createAduanService } from './aduan';
import { createAnswers } from './answers';
import { createCaptures } from './captures';
import { createDrafts } from './drafts';
import { createFrames } from './frames';
import { createHints } from './hints';
import { createMenus } from './menus';
import { createPages } from './pages';
import { createReminders, type ReminderOutlets } from './reminders';
import { createSettingsService } from './settings';
import { createSuggestions } from './suggestions';
import { createTemplates } from './templates';

export type Services = ReturnType<typeof createServices>;

export interface Surroundings {
  store: Store;
  /** Epoch ms. */
  now: () => number;
  /** Tells every open page and content script to ask again. */
  bell: () => Promise<void>;
  /** Tells our own frames alone that a host page looks different now. */
  pageBell: () => Promise<void>;
  outlets: ReminderOutlets;
}

/** All use cases, wired once. */
export function createServices({ store, now, bell, pageBell, outlets }: Surroundings) {
  const reminders = createReminders({ store, now }, outlets);
  const changed = async () => {
    // A bell's own write may fail where the disk has just filled up: what was done stays done.
    await bell().catch(() => {});
    // Badge and alarm are worth a try; the record is already safe.
    await reminders.refresh().catch(() => {});
  };
  const deps = { store, now, changed };
  const frames = createFrames(now);
  const pages = createPages(frames);
  const settings = createSettingsService(deps);
  const captures = createCaptures(deps);
  return {
    pageBell: () => pageBell().catch(() => {}),
    reminders,
    frames,
    pages,
    settings,
    captures,
    aduan: createAduanService(deps),
    answers: createAnswers(deps),
    drafts: createDrafts(deps),
    hints: createHints(deps),
    menus: createMenus({ captures, pages, settings }),
    suggestions: createSuggestions(deps),
    templates: createTemplates(deps),
  };
}
