// @vitest-environment jsdom
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describePage, fixturePages, showPage } from './fixture-pages';

/**
 * Pages drawn from the documented skeletons, with what must be read from them. `UPDATE_FIXTURES=1` writes the second
 * from the first; read the difference before keeping it.
 */
describe('drawn pages', () => {
  it.each(fixturePages())('$name', ({ html, url, expected }) => {
    const found = `${JSON.stringify(describePage(showPage(html), url), null, 2)}\n`;
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expected, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
