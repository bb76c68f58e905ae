import { implement } from '@orpc/server';
import { contentContract } from '../rpc/contract';
import { guard } from './middleware';
import type { Role } from './roles';
import type { Services } from './services';

export type ContentContext = Extract<Role, { role: 'content' }>;

/** As long as the notice on the page offers it, with room for a slow hand. */
const UNDO_WITHIN_MS = 5 * 60_000;

/** The little a host page's content script may ask. It names items by key and never lists. */
export function contentRouter({ captures, hints, answers, settings, frames, pages, pageBell }: Services) {
  const os = implement(contentContract).$context<ContentContext>().use(guard);
  return os.router({
    settings: os.settings.handler(async ({ context }) => {
      const { language, theme, scale, panel, accounts } = await settings.read();
      const awaited = (await frames.peekOpenAt(context.tabId)) !== null;
      return {
        language,
        theme,
        scale,
        panel: { width: panel.width, open: awaited || panel.open[context.site] },
        accounts: accounts.filter((account) => account.site === context.site),
      };
    }),
    marks: os.marks.handler(({ input }) => captures.marks(input)),
    hints: os.hints.handler(({ input }) => hints.of(input)),
    dismiss: os.dismiss.handler(({ input }) => hints.dismiss(input.identity, input.dismissed)),
    capture: os.capture.handler(({ input }) => captures.capture(input)),
    undoCapture: os.undoCapture.handler(({ input }) => captures.undo(input.aduanId, UNDO_WITHIN_MS)),
    reportReplies: os.reportReplies.handler(({ input }) => answers.record(input)),
    reportAccount: os.reportAccount.handler(async ({ input, context }) => {
      if (input.site === context.site) await settings.seeAccount(input);
    }),
    reportPage: os.reportPage.handler(async ({ input, context }) => {
      await frames.savePage(context.tabId, input);
      await pageBell();
    }),
    openFrame: os.openFrame.handler(async ({ input, context }) => {
      const openAt = input.at === null ? null : await captures.find(input.at);
      return { url: await frames.invite(context.tabId, openAt) };
    }),
    savePanel: os.savePanel.handler(async ({ input, context }) => {
      await settings.savePanel(context.site, input);
    }),
    openDashboard: os.openDashboard.handler(() => pages.openDashboard()),
  });
}
