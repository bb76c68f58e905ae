import type { BenchRow } from './row.ts';

const HEAD = ['id', 'ours', 'beside', 'ratio', 'aim'];

/** The rows for people: one line for each baseline, notes below. */
export function table(rows: readonly BenchRow[]): string {
  const lines = rows.flatMap(cells);
  const widths = HEAD.map((word, column) => Math.max(word.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: string[]) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  const notes = rows.map(({ id, note }) => `${id}: ${note}`);
  return [draw(HEAD), draw(widths.map((width) => '─'.repeat(width))), ...lines.map(draw), '', ...notes, ''].join('\n');
}

function cells({ id, unit, ours, baselines, ratio, aim }: BenchRow): string[][] {
  return Object.entries(baselines).map(([name, value], index) => {
    const first = index === 0;
    return [first ? id : '', first ? `${ours} ${unit}` : '', `${name} ${value} ${unit}`, `${ratio[name] ?? ''} ×`, first ? aim : ''];
  });
}
