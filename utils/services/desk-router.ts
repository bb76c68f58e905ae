import { implement } from '@orpc/server';
import { deskContract } from '../rpc/contract';
import { guard } from './middleware';
import type { Services } from './services';

/** What the panel and the dashboard may both do; each router adds its own beside it. */
export function deskRouter({ settings, captures, aduan, suggestions, drafts, menus }: Services) {
  const os = implement(deskContract).use(guard);
  return os.router({
    settings: os.settings.handler(() => settings.read()),
    saveSettings: os.saveSettings.handler(async ({ input }) => {
      const saved = await settings.save(input);
      if (input.profile !== undefined) await captures.recordWaiting();
      if (input.language !== undefined) await menus.draw();
      return saved;
    }),
    counts: os.counts.handler(() => aduan.counts()),
    list: os.list.handler(({ input }) => aduan.list(input)),
    detail: os.detail.handler(({ input }) => aduan.detail(input.id)),
    changeStatus: os.changeStatus.handler(({ input }) => aduan.changeStatus(input.id, input.from, input.to, input.note)),
    addNote: os.addNote.handler(({ input }) => aduan.addNote(input.id, input.text)),
    undoCapture: os.undoCapture.handler(async ({ input }) => {
      await captures.undo(input.id);
      return (await aduan.detail(input.id)).aduan;
    }),
    pending: os.pending.handler(() => captures.pending()),
    resolvePending: os.resolvePending.handler(({ input }) => captures.resolve(input.id, input.as)),
    suggestions: os.suggestions.handler(({ input }) => suggestions.forAduan(input.id, input.tone, input.place)),
    draft: os.draft.handler(({ input }) => drafts.read(input.id)),
    saveDraft: os.saveDraft.handler(({ input }) => drafts.save(input.id, input.text)),
    setAccount: os.setAccount.handler(({ input }) => settings.setAccount(input)),
  });
}
