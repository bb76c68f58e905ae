import type { ClockState } from '../core/clock';
import { ladderStep, type StatusId } from '../core/status';
import { svg } from './dom';

/** Line drawings on a 16 px grid; one meaning, one shape. */
const LINES = {
  plus: ['M8 3.5v9', 'M3.5 8h9'],
  hint: ['M8 4.8v3.9', 'M8 11v.01'],
  close: ['m4.5 4.5 7 7', 'm11.5 4.5-7 7'],
  safe: ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5', 'M8 4.75V8l2.25 1.5'],
  near: ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5'],
  overdue: ['M8 2 14.75 13.75H1.25Z', 'M8 6.5v3.25', 'M8 11.75v.01'],
  metInTime: ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5', 'm5.25 8.25 2 2 3.5-4.25'],
  metLate: ['M2.25 8a5.75 5.75 0 1 0 1.9-4.28L2.25 5.5', 'M2.25 2v3.5h3.5', 'M8 5v3.25l2.25 1.25'],
} as const;

export type IconName = keyof typeof LINES;

export function icon(document: Document, name: IconName): SVGElement {
  const lines = LINES[name].map((d) => svg(document, 'path', { d }));
  if (name === 'near') lines.push(svg(document, 'path', { d: 'M8 1.75a6.25 6.25 0 0 1 0 12.5Z', class: 'fill' }));
  if (name === 'hint') lines.push(svg(document, 'circle', { cx: 8, cy: 8, r: 6.25, 'stroke-dasharray': '2.4 1.53' }));
  return svg(document, 'svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon' }, ...lines);
}

export const clockIcon = (document: Document, state: ClockState): SVGElement => icon(document, state);

/** Circumference of the inner circle whose thick stroke draws the filled part. */
const TURN = 2 * Math.PI * 3;
const SHARE = [0, 0, 1 / 6, 2 / 6, 3.5 / 6, 5 / 6] as const;

/** Where an aduan stands: a ring that fills along the ladder, a check when done, a struck ring when closed otherwise. */
export function ring(document: Document, status: StatusId): SVGElement {
  const step = ladderStep(status);
  const done = status === 'selesai';
  const parts = [
    svg(document, 'circle', { cx: 8, cy: 8, r: 6.25, class: done ? 'fill' : null, 'stroke-dasharray': status === 'baru' ? '2.5 2' : null }),
  ];
  if (done) parts.push(svg(document, 'path', { d: 'm5.25 8.25 2 2 3.5-4.25', class: 'tick' }));
  if (step === 0) parts.push(svg(document, 'path', { d: 'M5.25 8h5.5' }));
  if (!done && step > 1) {
    const filled = `${(SHARE[step] ?? 0) * TURN} ${TURN}`;
    parts.push(svg(document, 'circle', { cx: 8, cy: 8, r: 3, class: 'pie', 'stroke-dasharray': filled, transform: 'rotate(-90 8 8)' }));
  }
  return svg(document, 'svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon ring' }, ...parts);
}

/** Our sign on the edge button. */
export function logo(document: Document): SVGElement {
  return svg(
    document,
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'logo' },
    svg(document, 'rect', { width: 24, height: 24, rx: 6 }),
    svg(document, 'path', { d: 'M6.5 7.5h11v7.5h-5.5l-3 2.75V15H6.5Z' }),
    svg(document, 'path', { d: 'm9.5 11.25 1.75 1.75 3.5-3.5' }),
  );
}
