import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/platform/browser';
import { capabilities } from '@/utils/platform/capabilities';
import { showNotice } from '@/utils/platform/notifications';
import { createServices } from '@/utils/services/services';
import { TanggapDatabase } from '@/utils/storage/database';
import { renewLog } from '@/utils/storage/renew-log';
import { createStore } from '@/utils/storage/store';
import { listen } from './listen';

const ALARM = 'reminders';

export default defineBackground({
  type: 'module',
  main() {
    const now = () => Date.now();
    const ring = (name: 'bell' | 'pageBell') => browser.storage.local.set({ [name]: `${now()}.${Math.random()}` });
    const services = createServices({
      store: createStore(() => new TanggapDatabase('tanggap'), capabilities.databaseHasLog ? { beforeWriting: renewLog } : {}),
      now,
      bell: () => ring('bell'),
      pageBell: () => ring('pageBell'),
      outlets: {
        notify: showNotice,
        async setBadge(text, title) {
          await browser.action.setBadgeText({ text });
          await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
          await browser.action.setTitle({ title });
        },
        async setAlarm(at) {
          browser.alarms.create(ALARM, { when: at, periodInMinutes: 15 });
        },
      },
    });
    // Synchronously, so that the event that woke us finds its listener.
    listen(services, ALARM);
    void services.reminders.look();
  },
});
