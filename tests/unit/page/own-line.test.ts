// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ownLineIn } from '@/utils/page/own-line';

const ROW = 'display:flex';
const COLUMN = 'display:flex;flex-direction:column';

describe('the line a message’s mark stands on', () => {
  it.each([
    ['the row, where it stacks', '<div id="row" data-here><div><p id="anchor">Pak</p></div></div>'],
    ['a column, as well', `<div id="row" data-here style="${COLUMN}"><p id="anchor">Pak</p></div>`],
    ['what is inside a row of flex items', `<div id="row" style="${ROW}"><div data-here><div id="anchor">Pak</div></div></div>`],
    ['the outermost that stacks', `<div id="row" style="${ROW}"><div style="${ROW}"><div data-here><div id="anchor">Pak</div></div></div></div>`],
    ['the anchor itself, where nothing else does', `<div id="row" style="${ROW}"><div style="${ROW}"><div id="anchor" data-here>Pak</div></div></div>`],
    ['the row, where nothing stacks', `<div id="row" data-here style="${ROW}"><div id="anchor" style="${ROW}">Pak</div></div>`],
    ['the row, where it is the anchor', `<div id="row" class="anchor" data-here style="${ROW}">Pak</div>`],
  ])('is %s', (_, html) => {
    document.body.innerHTML = html;
    const row = document.querySelector('#row') as Element;
    const anchor = document.querySelector('#anchor, .anchor') as Element;
    expect(ownLineIn(row, anchor).hasAttribute('data-here')).toBe(true);
  });
});
