import { implement } from '@orpc/server';
import { ownReplySource } from '../core/aduan';
import { sidebarContract } from '../rpc/contract';
import { deskRouter } from './desk-router';
import { refuse } from './failures';
import { guard } from './middleware';
import type { Role } from './roles';
import type { Services } from './services';

/** One port of our frame; `ticket` is set once it has shown that it was invited. */
export type SidebarContext = Extract<Role, { role: 'sidebar' }> & { admission: { ticket: string | null } };

/** For our frame in a host page. Everything but `attach` is closed until the frame is admitted. */
export function sidebarRouter(services: Services) {
  const { frames, pages, aduan, templates } = services;
  const os = implement(sidebarContract)
    .$context<SidebarContext>()
    .use(guard)
    .use(async ({ context, path, next }) => {
      if (path.join('.') !== 'attach' && context.admission.ticket === null) throw refuse('NOT_ATTACHED');
      return next();
    });

  return os.router({
    attach: os.attach.handler(async ({ input, context }) => {
      const { tabId, site, admission } = context;
      const ticket = await (input.kind === 'nonce' ? frames.admit(input.nonce, tabId) : frames.renew(input.ticket, tabId));
      if (ticket === null) throw refuse('NOT_ATTACHED');
      admission.ticket = ticket;
      return { ticket, site, openAt: await frames.takeOpenAt(tabId) };
    }),
    ...deskRouter(services),
    page: os.page.handler(({ context }) => frames.page(context.tabId)),
    insert: os.insert.handler(async ({ input, context }) => {
      const source = ownReplySource((await aduan.detail(input.id)).aduan, context.site);
      if (source === null) return { outcome: 'notHere' as const };
      const { site, kind, externalId, threadId } = source.item;
      const target = { site, kind, externalId, threadId, print: source.identity.print };
      const command = { type: 'insert' as const, text: input.text, place: input.place, target };
      const { outcome } = await pages.tell(context.tabId, command).catch(() => {
        throw refuse('NO_PAGE');
      });
      if (outcome === 'inserted' || outcome === 'copied') {
        await aduan.noteInsertion(input.id, { type: 'replyInserted', templateId: input.templateId, place: input.place });
        if (input.templateId !== null) await templates.countUse(input.templateId);
      }
      return { outcome };
    }),
    closePanel: os.closePanel.handler(async ({ context }) => {
      await pages.tell(context.tabId, { type: 'closePanel' });
    }),
    recheckPage: os.recheckPage.handler(async ({ context }) => {
      await pages.tell(context.tabId, { type: 'recheck' });
    }),
    openDashboard: os.openDashboard.handler(({ input }) =>
      pages.openDashboard(input.id === null ? '' : `aduan/${input.id}`),
    ),
  });
}
