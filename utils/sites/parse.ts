import { textPrint } from '../core/identity';
import type { ParseResult, Reading } from './types';

/** Why an anchor gave no item; counted in `health`. */
export type Skip = `skipped.${string}`;

/** What all surfaces share: from anchors to items, each once, in document order, with neighbours and counts. */
export function collect(
  root: Element | null,
  anchor: string,
  read: (anchor: Element) => Reading | Skip,
): ParseResult {
  const readings: Reading[] = [];
  const health: ParseResult['health'] = { root: root !== null, anchors: 0, items: 0 };
  const rows = new Set<Element>();
  const ids = new Set<string>();
  const count = (name: string): void => {
    health[name] = Number(health[name] ?? 0) + 1;
  };
  for (const element of root?.querySelectorAll(anchor) ?? []) {
    count('anchors');
    const reading = safely(() => read(element));
    if (typeof reading === 'string') {
      count(reading);
      continue;
    }
    const { row, item, actionLine } = reading;
    if (rows.has(row)) continue;
    rows.add(row);
    if (item.externalId !== null && ids.has(item.externalId)) {
      count('skipped.duplicate');
      continue;
    }
    if (item.externalId === null) count('withoutId');
    else ids.add(item.externalId);
    if (actionLine === null) count('withoutActionLine');
    if (item.writtenAt === null) count('withoutTime');
    if (item.textCut) count('textCut');
    readings.push(reading);
  }
  health['rows'] = rows.size;
  health['items'] = readings.length;
  return { readings: withNeighbours(inOrder(readings)), health };
}

/** A page can be anything; one row we fail on must not hide the others. */
function safely(read: () => Reading | Skip): Reading | Skip {
  try {
    return read();
  } catch {
    return 'skipped.failed';
  }
}

/** A row may stand before the anchor it was found by; order is that of the rows. */
function inOrder(readings: Reading[]): Reading[] {
  const late = readings.some(({ row }, at) => {
    const before = readings[at - 1]?.row;
    return before !== undefined && (before.compareDocumentPosition(row) & 4) === 0;
  });
  if (!late) return readings;
  return readings.toSorted((a, b) => ((a.row.compareDocumentPosition(b.row) & 4) === 0 ? 1 : -1));
}

function withNeighbours(readings: readonly Reading[]): Reading[] {
  const prints = readings.map(({ item }) => textPrint(item.text));
  const before: (string | null)[] = [];
  const after: (string | null)[] = readings.map(() => null);
  const last = new Map<string | null, number>();
  readings.forEach(({ item }, at) => {
    const previous = last.get(item.threadId);
    before.push(previous === undefined ? null : (prints[previous] ?? null));
    if (previous !== undefined) after[previous] = prints[at] ?? null;
    last.set(item.threadId, at);
  });
  return readings.map((reading, at) => ({
    ...reading,
    item: { ...reading.item, neighbours: { before: before[at] ?? null, after: after[at] ?? null } },
  }));
}
