// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '@/utils/core/mark';
import { addShape, hintShape, trackedShape } from '@/utils/page/mark-shape';
import { createMarkView, type MarkView } from '@/utils/page/mark-view';
import { createSheet } from '@/utils/page/sheet';
import { item } from './fake-site';

const mark: Mark = { number: 'JBR-2026-0398', status: 'baru', statusClass: 'open', due: null, finished: null };
const SHAPES = {
  add: addShape(item(), 'id', { busy: false, still: false }),
  hint: hintShape(item(), { category: 'lampu_jalan' }, 'id', false),
  waiting: hintShape(item(), { category: 'lampu_jalan' }, 'id', true),
  tracked: trackedShape(mark, 0, 'id'),
};
const WORDS = {
  add: ['Aduan'],
  hint: ['Mungkin aduan · Lampu jalan', 'Aduan', 'Bukan'],
  waiting: ['Mungkin aduan · Lampu jalan', 'Mencatat…', 'Bukan'],
  tracked: ['JBR-2026-0398', 'Baru'],
};
type Name = keyof typeof SHAPES;

let view: MarkView;
let root: ShadowRoot;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
  view = createMarkView(document, { sheet: createSheet(document, ''), ownLine: false, pressed: () => {}, dismissed: () => {} });
  document.body.replaceChildren(view.host);
});

const parts = (): (string | null)[] => {
  const drawn = root.querySelector('.mk');
  return [...(drawn?.querySelector('.cell') === null ? [drawn] : (drawn?.children ?? []))].map((part) => part.textContent);
};

describe('one mark', () => {
  const names = Object.keys(SHAPES) as Name[];
  it.each(names.flatMap((from) => names.map((to) => [from, to] as const)))('goes from %s to %s', (from, to) => {
    view.show(SHAPES[from], 'id');
    view.show(SHAPES[to], 'id');
    expect(parts()).toEqual(WORDS[to]);
    expect(root.querySelectorAll('.mk')).toHaveLength(1);
  });

  it('keeps the focus from the press on a hint to its number', () => {
    view.show(SHAPES.hint, 'id');
    root.querySelector<HTMLElement>('.go')?.focus();
    for (const name of ['waiting', 'tracked'] as const) {
      view.show(SHAPES[name], 'id');
      expect(root.activeElement?.getAttribute('aria-label')).toBe(name === 'waiting' ? SHAPES.add.label : SHAPES.tracked.label);
    }
  });

  it.each(names)('stays narrow as %s', (name) => {
    view.fit({ narrow: true, below: false });
    view.show(SHAPES[name], 'id');
    expect(root.querySelector('.mk')?.classList.contains('narrow')).toBe(true);
    view.fit({ narrow: false, below: false });
    expect(root.querySelector('.mk')?.classList.contains('narrow')).toBe(false);
  });
});
