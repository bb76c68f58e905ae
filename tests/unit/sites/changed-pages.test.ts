// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReading, fixturePages, readPage, showPage, type FixturePage } from './fixture-pages';

/** What the sites change from week to week must not change what is read. */

interface Change {
  /** Which elements get one more element around them: every nth, from an offset. */
  every: number;
  from: number;
  classes: 'renamed' | 'gone' | 'kept';
  attributes: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  every: fc.integer({ min: 1, max: 9 }),
  from: fc.integer({ min: 0, max: 8 }),
  classes: fc.constantFrom('renamed', 'gone', 'kept'),
  attributes: fc.boolean(),
});

function apply(page: Document, { every, from, classes, attributes }: Change): void {
  const elements = [...page.body.querySelectorAll('*')].filter((element) => element.closest('svg') === null || element.localName === 'svg');
  elements.forEach((element, at) => {
    if (classes === 'gone') element.removeAttribute('class');
    if (classes === 'renamed' && element.hasAttribute('class')) element.setAttribute('class', `q${at} zz${at % 7}`);
    if (attributes) {
      for (const name of ['tabindex', 'draggable', 'spellcheck', 'height-hint']) element.removeAttribute(name);
      element.setAttribute(`data-n${at % 5}`, 'x');
      element.setAttribute('data-testid', `t${at}`);
    }
    if (at % every !== from % every) return;
    // A block inside a line of text would break the line for a person, too.
    const inline = amongWords(element) || element.parentElement?.closest('[dir="auto"], a, [data-message-id]') !== null;
    const around = page.createElement(inline ? 'span' : 'div');
    element.replaceWith(around);
    around.append(element);
  });
}

function amongWords(element: Element): boolean {
  let parent = element.parentElement;
  while (parent?.localName === 'span' && parent.childNodes.length === 1) parent = parent.parentElement;
  return [...(parent?.childNodes ?? [])].some((node) => node.nodeType === 3 && /\S/u.test(node.textContent ?? ''));
}

function read({ html, url }: FixturePage, changes?: Change) {
  const page = showPage(html);
  if (changes !== undefined) apply(page, changes);
  const found = readPage(page, url);
  const items = found.readings.map((reading) => {
    const { actionLine: _, ...rest } = describeReading(found, reading, page);
    return rest;
  });
  return { surface: found.surface?.id, me: found.context.me, items };
}

describe('renamed classes, other attributes and elements around anything', () => {
  it.each(fixturePages())('$name reads the same', (page) => {
    const expected = read(page);
    fc.assert(
      fc.property(change, (changes) => {
        expect(read(page, changes)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('and with everything wrapped twice', () => {
    for (const page of fixturePages()) {
      const drawn = showPage(page.html);
      for (const round of [1, 2]) apply(drawn, { every: 1, from: round, classes: 'gone', attributes: true });
      const found = readPage(drawn, page.url);
      expect(found.readings.map(({ item }) => [item.externalId, item.text, item.direction]), page.name).toEqual(
        read(page).items.map((item) => [item.externalId, item.text, item.direction]),
      );
    }
  });
});
