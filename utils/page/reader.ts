import { createRows, type Row, type RowListener, type Rows } from './rows';
import { coalesce, createSlices } from './slices';
import { bringsLayer, resolveTouched, type Touched } from './touched';
import type { View } from './view';

export interface ReaderOptions extends RowListener {
  view: View;
  /** A round of reading is over. */
  settled(): void;
  signal: AbortSignal;
}

/** A whole look at the page, only after something moved: for what no mutation told. */
const HEARTBEAT_SWEEPS = 5;
const NEIGHBOURS = { quietMs: 300, ceilingMs: 2_000 };

/** Keeps `rows` true to the page, in slices. What it reads is in proportion to what the page changed. */
export function createReader({ view, signal, settled, appeared, renewed, vanished }: ReaderOptions) {
  let rows = newRows();
  let nameless = false;
  let sweeps = 0;
  let moved = false;

  function newRows(): Rows {
    const read = (anchor: Element) => view.surface?.read(anchor, view.context()) ?? null;
    return createRows(read, view.surface?.anchor ?? 'never', {
      appeared(row) {
        if (row.identity.key === null) nameless = true;
        appeared(row);
      },
      renewed,
      vanished,
    });
  }

  // Known rows and anchors, each once however often it was touched.
  const slices = createSlices<Element>({
    signal,
    handle(element) {
      if (rows.get(element) !== undefined) rows.refresh(element);
      else if (view.root?.contains(element) === true && element.matches(view.surface?.anchor ?? 'never')) rows.take(element);
    },
    drained() {
      if (nameless) {
        nameless = false;
        fillNeighbours();
      }
      settled();
    },
  });

  /** Items without an id are told apart by their neighbours, which only a whole parse knows. */
  const fillNeighbours = coalesce(() => {
    const changed = view.parse().readings.filter((reading) => rows.setNeighbours(reading));
    for (const { row } of changed) {
      const known = rows.get(row);
      if (known !== undefined) renewed(known);
    }
    if (changed.length > 0) settled();
  }, { ...NEIGHBOURS, signal });

  function scan(wanted: (anchor: Element) => boolean = () => true): void {
    if (view.surface === null || view.root === null) return;
    slices.add([...view.root.querySelectorAll(view.surface.anchor)].filter(wanted));
  }

  /** Nothing to read yet: the root may still have to come. */
  function isIdle(): boolean {
    return view.root?.isConnected !== true || rows.size === 0;
  }

  /** Another root: what is outside of it is no longer meant. */
  function adoptRoot(): void {
    rows.prune(view.root);
    scan();
  }

  return {
    get rows() {
      return rows;
    },
    touched(touched: Touched): void {
      moved = true;
      if (view.surface === null) return;
      // While it is on the page, the root can only be another one once a dialog or a main area came.
      const layer = bringsLayer(touched);
      if ((layer || isIdle()) && view.lookForRoot({ waiting: !layer })) {
        adoptRoot();
        return;
      }
      if (view.root === null) return;
      const { anchors, rows: known } = resolveTouched(touched, {
        selector: view.surface.anchor,
        root: view.root,
        rowOf: (element) => rows.around(element)?.reading.row ?? null,
      });
      slices.add([...known, ...anchors]);
      if ([...known].some((row) => rows.get(row)?.identity.key === null)) nameless = true;
    },
    navigated(): void {
      if (view.navigate()) {
        slices.clear();
        rows.clear();
        rows = newRows();
      }
      view.lookForRoot();
      adoptRoot();
      settled();
    },
    sweep(): void {
      sweeps += 1;
      const beat = moved && sweeps % HEARTBEAT_SWEEPS === 0;
      if ((beat || isIdle()) && view.lookForRoot({ waiting: true })) adoptRoot();
      rows.prune(view.root);
      slices.add(rows.retry());
      if (!beat) return;
      moved = false;
      scan((anchor) => !rows.knows(anchor));
    },
    /** Reads everything again: the account became known, or the person asked. */
    again(): void {
      view.lookForRoot();
      rows.prune(view.root);
      slices.add([...rows.all()].map(({ reading }) => reading.row));
      scan();
      settled();
    },
    /** The item a row shows at this very moment; null when it shows none any more. */
    fresh(row: Row): Row | null {
      rows.refresh(row.reading.row);
      return rows.get(row.reading.row) ?? null;
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
