import { compareIdentity, type Identity } from '../core/identity';
import type { CapturedItem, Site } from '../core/item';
import type { Mark } from '../core/mark';
import { DEFAULT_SETTINGS } from '../core/settings';
import { pageWords } from '../i18n/page';
import type { ClientOf } from '../rpc/client';
import type { contentContract, PageSettings } from '../rpc/contract';
import type { Person, Surface } from '../sites/types';
import { createAccount } from './account';
import { watchAttention } from './attention';
import { watchBell } from './bell';
import { createCapture } from './capture';
import { createComposer } from './composer';
import { answerCommands } from './answers';
import { createHints } from './hints';
import { createLauncher } from './launcher';
import { createLayer, type MakeLayer } from './layer';
import { createLookup } from './lookup';
import { createMarks } from './marks';
import { watchPage } from './observer';
import { createPageReport } from './page-report';
import { describePage, GRACE_MS } from './page-state';
import { createPanel } from './panel';
import { createReader } from './reader';
import { createReplyWatch } from './reply-watch';
import { keyOf, type Row } from './rows';
import type { PageRuntime } from './runtime';
import { siteOf } from './selection';
import type { Sheet } from './sheet';
import { createSheets } from './sheets';
import { createToast } from './toast';
import { troubleWords } from './trouble';
import { bringsLayer } from './touched';
import { createView } from './view';

export type Desk = ClientOf<typeof contentContract>;

export interface StartOptions {
  document: Document;
  runtime: PageRuntime;
  desk: Desk;
  surfaceFor(url: URL): Surface | null;
  findAccount(document: Document, url: URL): Person | null;
  /** Ends everything: a newer copy took over, or the extension is gone. */
  controller: AbortController;
  now?: () => number;
}

/** A page that does not say whose account is in use is not asked again and again: each look reads much of it. */
const MOST_LOOKS = 5;

/** Before the background has answered, the page is drawn as on the first day. */
const FIRST_SETTINGS: PageSettings = {
  language: DEFAULT_SETTINGS.language,
  theme: DEFAULT_SETTINGS.theme,
  scale: DEFAULT_SETTINGS.scale,
  panel: { width: DEFAULT_SETTINGS.panel.width, open: false },
  accounts: [],
};

/** Puts the parts together on one page. Returns at once; everything ends with `controller`. */
export function startPage(options: StartOptions): void {
  const { document, runtime, desk, surfaceFor, findAccount, controller, now = () => Date.now() } = options;
  const { signal } = controller;
  const site: Exclude<Site, 'web'> = siteOf(new URL(document.URL));
  let settings = FIRST_SETTINGS;
  let started = false;
  let openedAt = performance.now();
  let looks = 0;
  const language = () => settings.language;

  const sheets = createSheets(document);

  const account = createAccount({
    find: () => findAccount(document, new URL(document.URL)),
    known: () => settings.accounts.find((one) => one.site === site) ?? null,
    report: (found) => desk.reportAccount({ site, handle: found.handle, name: found.name }),
    changed: () => {
      if (!started) return;
      reader.again();
      replies.poke();
    },
  });
  const view = createView({ document, surfaceFor, me: account.me, now });
  const store = createLookup<Identity, Mark | null>({ ask: (identities) => desk.marks(identities), changed: redraw, signal });
  const layers = (sheet: Sheet): MakeLayer => (handlers = {}) =>
    createLayer({ document, sheet, signal, alive: runtime.alive, ...handlers });
  const panel = createPanel({
    document,
    layer: layers(sheets.panel),
    language,
    frameUrl: async (at) => (await desk.openFrame({ at })).url,
    save: (patch) => void desk.savePanel(patch).catch(() => {}),
    changed: () => {
      showLauncher();
      toast.place();
    },
    failed: (error) => {
      const reason = troubleWords(error, language());
      const t = pageWords(language());
      toast.show({ words: runtime.alive() ? t('trouble.panel', { reason }) : t('trouble.updated'), actions: [], urgent: true });
    },
    signal,
  });
  const toast = createToast({ document, layer: layers(sheets.toast), language, inset: panel.inset, signal });
  const hints = createHints({ desk, toast, language, changed: redraw, signal });
  const launcher = createLauncher({
    document,
    layer: layers(sheets.launcher),
    language,
    open: (byKeyboard) => void panel.open({ byKeyboard }),
    signal,
  });
  const capture = createCapture({
    desk,
    toast,
    language,
    alive: runtime.alive,
    marked,
    openPanel: (how) => panel.open(how),
  });
  const replies = createReplyWatch({
    items: () => view.parse().readings.map(({ item }) => item),
    accountKnown: () => account.me() !== null,
    report: (found) => desk.reportReplies(found),
    signal,
  });
  const marks = createMarks({
    document,
    sheet: sheets.mark,
    markOf: (row) => store.get(row.key),
    hintOf: hints.of,
    language,
    now,
    capture: (row, byKeyboard) => void captureRow(row, byKeyboard),
    open: (row, byKeyboard) => {
      const fresh = reader.fresh(row);
      // A node that shows another item by now is only drawn anew: what was pressed is not what is there.
      if (fresh !== null && fresh.key === row.key) void panel.open({ byKeyboard, at: fresh.identity });
    },
    dismiss: (row) => {
      const fresh = reader.fresh(row);
      if (fresh !== null && fresh.key === row.key) void hints.dismiss(fresh);
    },
    signal,
  });
  const reader = createReader({
    view,
    appeared,
    renewed: appeared,
    vanished: (row) => {
      marks.erase(row.reading.row);
      attention.replaced(row, null);
    },
    settled: () => reportPage(),
    signal,
  });
  const attention = watchAttention({
    document,
    rowAt: (node) => reader.rows.around(node),
    changed: (rows) => marks.attend(rows),
    signal,
  });
  const reportPage = createPageReport({ state: pageState, report: (state) => desk.reportPage(state), signal });
  const composer = createComposer({
    document,
    surface: () => view.surface,
    context: view.context,
    readings: () => view.parse().readings,
  });

  function appeared(row: Row): void {
    store.want(row.key, row.identity);
    marks.apply(row);
    if (row.reading.item.direction === 'out') replies.poke();
  }

  /** What the background said of these changed. */
  function redraw(keys: ReadonlySet<string>): void {
    for (const row of reader.rows.all()) {
      if (!keys.has(row.key)) continue;
      if (store.get(row.key) === null) hints.want(row);
      marks.apply(row);
    }
  }

  function marked(identity: Identity, mark: Mark | null): void {
    store.put(keyOf(identity), mark);
    // An id-less row may carry other neighbours than the captured copy; the same words elsewhere are another message.
    for (const row of reader.rows.all()) {
      if (compareIdentity(row.identity, identity) === 'same') store.put(row.key, mark);
    }
    if (mark !== null) replies.tracked(identity);
  }

  async function captureRow(pressed: Row, byKeyboard: boolean): Promise<void> {
    const row = reader.fresh(pressed);
    if (row === null) return;
    marks.setBusy(row, true);
    await capture.capture(wholeItem(row), byKeyboard);
    marks.setBusy(row, false);
  }

  /** With its neighbours, where nothing but them tells it from another. */
  function wholeItem(row: Row): CapturedItem {
    const { item } = row.reading;
    if (item.externalId !== null) return item;
    const reading = view.parse().readings.find((one) => one.row === row.reading.row);
    if (reading === undefined) return item;
    reader.rows.setNeighbours(reading);
    return reading.item;
  }

  function pageState() {
    return describePage({ view, rows: reader.rows, accountKnown: account.me() !== null, age: performance.now() - openedAt });
  }

  function showLauncher(): void {
    if (panel.isOpen() || view.surface === null) launcher.hide();
    else launcher.show();
  }

  async function loadSettings(): Promise<void> {
    const next = await desk.settings();
    if (signal.aborted) return;
    const changedWords = next.language !== settings.language;
    settings = next;
    sheets.apply(settings);
    panel.setWidth(next.panel.width);
    account.look();
    if (changedWords) {
      marks.redraw();
      launcher.hide();
      showLauncher();
    }
  }

  /** The panel stands where it stood on this site, without taking the focus. */
  async function begin(): Promise<void> {
    try {
      await loadSettings();
      if (settings.panel.open && !panel.isOpen()) await panel.open({ byKeyboard: false, again: true });
    } catch {
      // The background is not up yet; its bell or the next press tries again.
    }
  }

  /** Our extension was updated or removed: take everything of ours away, quietly. */
  function endIfOrphan(): boolean {
    if (runtime.alive()) return false;
    controller.abort();
    return true;
  }

  answerCommands({ document, runtime, view, reader, panel, attention, capture, composer, captureRow, signal });
  watchBell({
    document,
    runtime,
    heard: () => {
      loadSettings().catch(() => {});
      const rows = [...reader.rows.all()];
      store.refresh(rows.map((row) => [row.key, row.identity]));
      hints.refresh(rows);
    },
    signal,
  });

  sheets.apply(settings);
  watchPage({
    document,
    own: marks.own,
    touched: (touched) => {
      if (endIfOrphan()) return;
      reader.touched(touched);
      if (panel.isOpen() && bringsLayer(touched)) panel.check();
    },
    navigated: () => {
      openedAt = performance.now();
      looks = 0;
      toast.hide();
      account.look();
      reader.navigated();
      panel.check();
      showLauncher();
      setTimeout(reportPage, GRACE_MS);
    },
    sweep: (moved) => {
      if (endIfOrphan()) return;
      reader.sweep();
      marks.repair();
      store.retry();
      hints.retry();
      sheets.apply(settings);
      reportPage();
      if (!moved) return;
      if (account.me() === null && looks < MOST_LOOKS) {
        looks += 1;
        account.look();
      }
      panel.check();
    },
    signal,
  });
  marks.touch?.addEventListener('change', () => reader.again(), { signal });
  account.look();
  started = true;
  reader.navigated();
  showLauncher();
  void begin();
}
