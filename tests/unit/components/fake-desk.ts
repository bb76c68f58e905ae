import type { AduanEvent, EventPayload } from '../../../utils/core/events';
import type { CapturedItem } from '../../../utils/core/item';
import { aduanNumber } from '../../../utils/core/number';
import type { PageState } from '../../../utils/core/page-state';
import { project } from '../../../utils/core/project';
import { SOLO_POLICY } from '../../../utils/core/clock';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/settings';
import { identify } from '../../../utils/core/identity';
import type { Suggestion } from '../../../utils/core/template';
import { SUGGESTIONS } from './sample-suggestions';
import type { Aduan } from '../../../utils/core/aduan';
import type { AduanRow, ErrorCode, InsertOutcome, PendingCapture } from '../../../utils/rpc/contract';
import type { SidebarClient } from '../../../components/hooks/desk';

/** A background made of plain memory, with the same rules where the parts under test can see them. */
export interface FakeDesk {
  client: SidebarClient;
  bell: (listener: () => void) => () => void;
  clock: () => number;
  /** Tells every listener that something changed. */
  ring: () => void;
  /** Records an aduan as a press on the page would. */
  record: (item: Partial<CapturedItem>, at?: number) => string;
  /** Adds what happened to it later. */
  happen: (id: string, payload: EventPayload, at?: number) => void;
  settings: Settings;
  page: PageState | null;
  pending: PendingCapture[];
  suggestions: Suggestion[];
  drafts: Map<string, string>;
  outcome: InsertOutcome;
  /** Calls of procedures, oldest first. */
  calls: { name: string; input: unknown }[];
  /** The next call of that procedure is refused. */
  refuse: (name: string, code: ErrorCode) => void;
}

/** Mon 23 Nov 2026, 09.40 in Jakarta. */
export const NOW = Date.UTC(2026, 10, 23, 2, 40);
const HOUR = 3_600_000;

export const ITEM: CapturedItem = {
  site: 'instagram',
  kind: 'comment',
  surface: 'instagram.comments',
  externalId: null,
  parentId: null,
  threadId: 'Cx1contoh',
  authorHandle: 'rina.contoh',
  authorName: null,
  text: 'Min, sampah menumpuk tiga hari di TPS belakang kelurahan, baunya sampai ke rumah.',
  textCut: false,
  permalink: 'https://www.instagram.com/p/Cx1contoh/c/17900000000000001/',
  pageUrl: 'https://www.instagram.com/p/Cx1contoh/',
  writtenAt: { kind: 'exact', at: NOW - 19.5 * HOUR },
  direction: 'in',
  neighbours: { before: null, after: null },
};

export const PROFILE = { name: 'Budi Contoh', unit: 'Kecamatan Jebres', kelurahan: '', prefix: 'JBR' };

export function createFakeDesk(given: Partial<Settings> = {}, now = NOW): FakeDesk {
  const listeners = new Set<() => void>();
  const ledger = new Map<string, AduanEvent[]>();
  const refusals = new Map<string, ErrorCode>();

  const desk: FakeDesk = {
    client: null as unknown as SidebarClient,
    bell: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clock: () => now,
    ring: () => listeners.forEach((listener) => listener()),
    record(item, at = now) {
      const id = `aduan-${ledger.size + 1}`;
      const number = aduanNumber('JBR', 2026, 401 + ledger.size);
      const full = { ...ITEM, externalId: `1790${ledger.size}`, ...item };
      add(
        id,
        {
          type: 'captured',
          number,
          item: full,
          policy: desk.settings.policy,
          recordedBy: { name: 'Budi Contoh', unit: 'Kecamatan Jebres' },
        },
        at,
      );
      return id;
    },
    happen: (id, payload, at = now) => add(id, payload, at),
    settings: { ...DEFAULT_SETTINGS, profile: PROFILE, policy: SOLO_POLICY, ...given },
    page: {
      surface: 'instagram.comments',
      reading: 'reading',
      items: 12,
      accountKnown: true,
      health: { rows: 12, dated: 12 },
    },
    pending: [],
    suggestions: SUGGESTIONS,
    drafts: new Map(),
    outcome: 'inserted',
    calls: [],
    refuse: (name, code) => void refusals.set(name, code),
  };

  function add(aduanId: string, payload: EventPayload, at: number): void {
    const events = ledger.get(aduanId) ?? [];
    const seq = events.length + 1;
    ledger.set(aduanId, [
      ...events,
      {
        id: `${aduanId}/fake/${seq}`,
        aduanId,
        device: 'fake',
        seq,
        hlc: String(seq).padStart(8, '0'),
        at,
        actor: 'Budi Contoh',
        type: payload.type,
        payloadHash: '',
        previous: null,
        hash: '',
        schema: 1,
        payload,
        salt: null,
      },
    ]);
  }

  function aduanOf(id: string): Aduan {
    const aduan = project(ledger.get(id) ?? []);
    if (aduan === null) throw refusal('NOT_FOUND');
    return aduan;
  }

  function rows(): AduanRow[] {
    return [...ledger.keys()].map((id) => rowOf(aduanOf(id))).toSorted(byUrgency);
  }

  function open(): AduanRow[] {
    return rows().filter((row) => row.statusClass === 'open');
  }

  const dueToday = (row: AduanRow) => (row.nextDueAt ?? 0) > now && (row.nextDueAt ?? 0) < endOfToday(now);
  const overdue = (row: AduanRow) => row.nextDueAt !== null && row.nextDueAt <= now;

  function call<I, O>(name: string, act: (input: I) => O) {
    return async (input: I): Promise<O> => {
      desk.calls.push({ name, input });
      const code = refusals.get(name);
      if (code !== undefined) {
        refusals.delete(name);
        throw refusal(code);
      }
      return act(input);
    };
  }

  const client = {
    attach: call('attach', () => ({ ticket: 't', site: 'instagram' as const, openAt: null })),
    settings: call('settings', () => desk.settings),
    saveSettings: call('saveSettings', (patch: Partial<Settings>) => {
      desk.settings = { ...desk.settings, ...patch };
      if (patch.profile !== undefined) {
        for (const { item } of desk.pending.filter(({ reason }) => reason === 'needsProfile')) desk.record(item);
        desk.pending = desk.pending.filter(({ reason }) => reason !== 'needsProfile');
      }
      desk.ring();
      return desk.settings;
    }),
    counts: call('counts', () => ({
      open: open().length,
      overdue: open().filter(overdue).length,
      dueToday: open().filter(dueToday).length,
      pending: desk.pending.length,
    })),
    list: call('list', (query: { search: string; filter: string; offset: number; limit: number }) => {
      const kept = rows()
        .filter((row) => query.filter === 'all' || (query.filter === 'closed') === (row.statusClass === 'closed'))
        .filter((row) => query.filter !== 'overdue' || overdue(row))
        .filter((row) => query.filter !== 'today' || dueToday(row))
        .filter((row) => `${row.number} ${row.text}`.toLowerCase().includes(query.search.toLowerCase()));
      return { rows: kept.slice(query.offset, query.offset + query.limit), total: kept.length };
    }),
    detail: call('detail', ({ id }: { id: string }) => ({ aduan: aduanOf(id), events: ledger.get(id) ?? [] })),
    changeStatus: call(
      'changeStatus',
      ({ id, from, to, note }: { id: string; from: Aduan['status']; to: Aduan['status']; note: string }) => {
        if (aduanOf(id).status !== from) throw refusal('STALE');
        add(id, { type: 'statusChanged', from, to, note }, now);
        desk.ring();
        return aduanOf(id);
      },
    ),
    addNote: call('addNote', ({ id, text }: { id: string; text: string }) => {
      add(id, { type: 'noted', text }, now);
      desk.ring();
      return aduanOf(id);
    }),
    undoCapture: call('undoCapture', ({ id }: { id: string }) => {
      add(id, { type: 'statusChanged', from: 'baru', to: 'dibatalkan', note: '' }, now);
      desk.ring();
      return aduanOf(id);
    }),
    pending: call('pending', () => desk.pending),
    resolvePending: call('resolvePending', ({ id, as }: { id: string; as: { kind: string; aduanId?: string } }) => {
      const waiting = desk.pending.find((one) => one.id === id);
      desk.pending = desk.pending.filter((one) => one.id !== id);
      const aduanId =
        as.kind === 'different' && waiting !== undefined ? desk.record(waiting.item) : (as.aduanId ?? null);
      desk.ring();
      return { aduanId };
    }),
    suggestions: call('suggestions', () => desk.suggestions),
    draft: call('draft', ({ id }: { id: string }) => desk.drafts.get(id) ?? ''),
    saveDraft: call('saveDraft', ({ id, text }: { id: string; text: string }) => {
      desk.drafts.set(id, text);
    }),
    setAccount: call(
      'setAccount',
      (account: { site: 'instagram' | 'facebook'; handle: string | null; name: string | null }) => {
        desk.settings = { ...desk.settings, accounts: [{ ...account, source: 'person' }] };
        desk.ring();
        return desk.settings;
      },
    ),
    page: call('page', () => desk.page),
    insert: call('insert', () => ({ outcome: desk.outcome })),
    closePanel: call('closePanel', () => {}),
    recheckPage: call('recheckPage', () => {}),
    openDashboard: call('openDashboard', () => {}),
  };
  desk.client = client as unknown as SidebarClient;
  return desk;
}

export function rowOf(aduan: Aduan): AduanRow {
  const { sources, ...rest } = aduan;
  const item = sources[0]?.item;
  return { ...rest, text: item?.text ?? '', permalink: item?.permalink ?? null, pageUrl: item?.pageUrl ?? '' };
}

/** A capture that waits for the person, beside the aduan it may be. */
export function pendingCapture(item: Partial<CapturedItem>, candidates: AduanRow[]): PendingCapture {
  const full = { ...ITEM, ...item };
  return {
    id: identify(full).print,
    reason: candidates.length > 0 ? 'unsure' : 'needsProfile',
    item: full,
    candidates,
    at: NOW,
  };
}

function refusal(code: ErrorCode): Error {
  return Object.assign(new Error(code), { code });
}

function byUrgency(a: AduanRow, b: AduanRow): number {
  if (a.statusClass !== b.statusClass) return a.statusClass === 'open' ? -1 : 1;
  return (a.nextDueAt ?? Infinity) - (b.nextDueAt ?? Infinity);
}

/** Midnight in Jakarta (UTC+7, without summer time). */
function endOfToday(now: number): number {
  const shift = 7 * HOUR;
  return Math.floor((now + shift) / (24 * HOUR)) * 24 * HOUR + 24 * HOUR - shift;
}
