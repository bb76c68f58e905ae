import { oc, type } from '@orpc/contract';
import type { Aduan } from '../core/aduan';
import type { AduanEvent } from '../core/events';
import type { Hint } from '../core/hint';
import type { Mark } from '../core/mark';
import type { CapturedItem, Site } from '../core/item';
import type { PageState } from '../core/page-state';
import type { Account, Settings } from '../core/settings';
import type { Suggestion, Template } from '../core/template';
import * as s from './schemas';

/**
 * Everything that can be asked of the background, by role. The role comes from the sender of the port, never from a
 * message: a host page's content script gets `content` and nothing else, so it can never list aduan.
 */

/** Why a request was refused; `code` of the error that reaches the asker. Words live in utils/i18n. */
export const ERROR_CODES = {
  /** The disk is full: nothing was written. */
  STORAGE_FULL: {},
  /** The database cannot be opened now: nothing was written. */
  STORAGE_BLOCKED: {},
  /** The data were written by a newer version: reading goes on, writing does not. */
  READ_ONLY: {},
  NOT_FOUND: {},
  /** Somebody changed it meanwhile, in another tab or window. */
  STALE: {},
  /** The step is not allowed from here, or needs a reason. */
  NOT_ALLOWED: {},
  /** The frame or page is not the one that was let in. */
  NOT_ATTACHED: {},
  /** The page the aduan came from is not open in this tab. */
  NO_PAGE: {},
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

const base = oc.errors(ERROR_CODES);
const { v } = s;

export type CaptureResult =
  | { outcome: 'created' | 'existing'; aduanId: string; mark: Mark }
  /** Kept, and the person is asked in our own frame whether it is one of those. */
  | { outcome: 'unsure'; pendingId: string }
  /** Kept until the person has said who they are and which prefix the desk has. */
  | { outcome: 'needsProfile'; pendingId: string };

/** What a content script needs to draw: no aduan, no names. */
export interface PageSettings {
  language: Settings['language'];
  theme: Settings['theme'];
  scale: Settings['scale'];
  panel: { width: number; open: boolean };
  accounts: Account[];
}

/** For the content script on a host page. */
export const contentContract = {
  settings: base.output(type<PageSettings>()),
  /** Marks of the items on screen, in the order asked; null for untracked ones. */
  marks: base.input(v.pipe(v.array(s.identity), v.maxLength(500))).output(type<(Mark | null)[]>()),
  /** Which of these unrecorded items read like an aduan, in the order asked. Their words are read and not kept. */
  hints: base.input(v.pipe(v.array(s.unrecorded), v.maxLength(500))).output(type<(Hint | null)[]>()),
  /** "Bukan aduan": the item is not hinted at again; `dismissed: false` takes that back. */
  dismiss: base.input(v.object({ identity: s.identity, dismissed: v.boolean() })).output(type<void>()),
  capture: base.input(s.capturedItem).output(type<CaptureResult>()),
  /** Takes back a capture this tab made moments ago; its number stays as "dibatalkan". */
  undoCapture: base.input(v.object({ aduanId: s.id })).output(type<void>()),
  reportReplies: base.input(v.pipe(v.array(s.ownReply), v.maxLength(100))).output(type<void>()),
  reportAccount: base.input(s.account).output(type<void>()),
  reportPage: base.input(s.pageState).output(type<void>()),
  /** A one-time address for the panel's frame, optionally opened at one tracked item. */
  openFrame: base.input(v.object({ at: v.nullable(s.identity) })).output(type<{ url: string }>()),
  savePanel: base.input(s.panelPatch).output(type<void>()),
  openDashboard: base.output(type<void>()),
};

/** One line of a list. */
export type AduanRow = Omit<Aduan, 'sources'> & { text: string; permalink: string | null; pageUrl: string };

export interface AduanPage {
  rows: AduanRow[];
  total: number;
}

export interface AduanDetail {
  aduan: Aduan;
  /** Oldest first. */
  events: AduanEvent[];
}

/** A capture that waits for the person. */
export interface PendingCapture {
  id: string;
  reason: 'unsure' | 'needsProfile';
  item: CapturedItem;
  /** Aduan it may be the same as. */
  candidates: AduanRow[];
  at: number;
}

export interface Counts {
  open: number;
  overdue: number;
  dueToday: number;
  pending: number;
}

/** What the panel and the dashboard share. */
export const deskContract = {
  settings: base.output(type<Settings>()),
  saveSettings: base.input(s.settingsPatch).output(type<Settings>()),
  counts: base.output(type<Counts>()),
  list: base.input(s.listQuery).output(type<AduanPage>()),
  detail: base.input(v.object({ id: s.aduanId })).output(type<AduanDetail>()),
  /** `from` is what the person saw; another value in the store means STALE. */
  changeStatus: base
    .input(v.object({ id: s.aduanId, from: s.status, to: s.status, note: s.note }))
    .output(type<Aduan>()),
  addNote: base.input(v.object({ id: s.aduanId, text: s.nonEmptyNote })).output(type<Aduan>()),
  undoCapture: base.input(v.object({ id: s.aduanId })).output(type<Aduan>()),
  pending: base.output(type<PendingCapture[]>()),
  /** `same`: it is that aduan; `different`: a new one; `drop`: do not record it. */
  resolvePending: base
    .input(
      v.object({
        id: s.id,
        as: v.variant('kind', [
          v.object({ kind: v.literal('same'), aduanId: s.aduanId }),
          v.object({ kind: v.literal('different') }),
          v.object({ kind: v.literal('drop') }),
        ]),
      }),
    )
    .output(type<{ aduanId: string | null }>()),
  suggestions: base
    .input(v.object({ id: s.aduanId, tone: s.tone, place: s.place }))
    .output(type<Suggestion[]>()),
  /** What the person typed and has not saved: notes and replies survive a closed panel. */
  draft: base.input(v.object({ id: s.id })).output(type<string>()),
  saveDraft: base.input(v.object({ id: s.id, text: v.pipe(v.string(), v.maxLength(20_000)) })).output(type<void>()),
  /** The person says which account they use; "" clears. */
  setAccount: base
    .input(v.object({ site: s.site, handle: v.nullable(s.short), name: v.nullable(s.short) }))
    .output(type<Settings>()),
};

export type InsertOutcome =
  /** In the box, verified. */
  | 'inserted'
  /** The box refused or is gone: the text was copied instead. */
  | 'copied'
  /** Neither worked: the panel shows the text to copy by hand. */
  | 'failed'
  /** The aduan's page or thread is not the one in this tab. */
  | 'notHere';

/** For our frame inside a host page, once attached. */
export const sidebarContract = {
  /** Presents the one-time nonce, or after a restart of the background the ticket got for it. */
  attach: base
    .input(v.variant('kind', [
      v.object({ kind: v.literal('nonce'), nonce: s.id }),
      v.object({ kind: v.literal('ticket'), ticket: s.id }),
    ]))
    .output(type<{ ticket: string; site: Exclude<Site, 'web'>; openAt: string | null }>()),
  ...deskContract,
  page: base.output(type<PageState | null>()),
  /** Puts text into the box that belongs to this aduan's comment or thread, in this tab. Never sends. */
  insert: base
    .input(v.object({ id: s.aduanId, text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)), templateId: v.nullable(s.id), place: s.place }))
    .output(type<{ outcome: InsertOutcome }>()),
  /** Collapses the panel; the page gets its width and the focus back. */
  closePanel: base.output(type<void>()),
  /** Tries to read the page again. */
  recheckPage: base.output(type<void>()),
  openDashboard: base.input(v.object({ id: v.nullable(s.aduanId) })).output(type<void>()),
};

/** For the dashboard in its own tab. */
export const dashboardContract = {
  ...deskContract,
  templates: base.output(type<Template[]>()),
  saveTemplate: base.input(s.template).output(type<Template>()),
  /** An own template goes away; a changed bundled one returns to its bundled words. */
  removeTemplate: base.input(v.object({ id: s.id })).output(type<void>()),
};
