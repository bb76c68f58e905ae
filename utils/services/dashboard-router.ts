import { implement } from '@orpc/server';
import { dashboardContract } from '../rpc/contract';
import { deskRouter } from './desk-router';
import { guard } from './middleware';
import type { Services } from './services';

/** For our own tab: the desk, and what a host page must never come near. */
export function dashboardRouter(services: Services) {
  const { templates } = services;
  const os = implement(dashboardContract).use(guard);
  return os.router({
    ...deskRouter(services),
    templates: os.templates.handler(() => templates.list()),
    saveTemplate: os.saveTemplate.handler(({ input }) => templates.save(input)),
    removeTemplate: os.removeTemplate.handler(({ input }) => templates.remove(input.id)),
  });
}
