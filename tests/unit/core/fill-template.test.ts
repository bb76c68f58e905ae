import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, pieceText, variablesOf } from '../../../utils/core/fill-template';
import { VARIABLES, type VariableValues } from '../../../utils/core/template';

const NOTHING: VariableValues = { nama: null, nomor: null, tenggat: null, unit: null, kelurahan: null };
const value = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });
const values = fc.record({ nama: value, nomor: value, tenggat: value, unit: value, kelurahan: value });
const part = fc.constantFrom(...VARIABLES.map((name) => `{${name}}`), '{alamat}', '{', '}', '{}', '[nama?]');
const body = fc
  .array(fc.oneof(part, fc.string()))
  .map((parts) => parts.join(''));

describe('fillTemplate', () => {
  it('puts values in and marks what is not known', () => {
    const template = { body: 'Aduan {nomor} di {kelurahan}, {nomor}.' };
    const filled = fillTemplate(template, { ...NOTHING, nomor: 'JBR-2026-0001' });
    expect(filled.text).toBe('Aduan JBR-2026-0001 di [kelurahan?], JBR-2026-0001.');
    expect(filled.holes).toEqual(['kelurahan']);
    const kinds = filled.pieces.map((piece) => piece.kind);
    expect(kinds).toEqual(['text', 'filled', 'text', 'hole', 'text', 'filled', 'text']);
  });

  it.each([['{alamat}'], ['{ nama }'], ['{nama'], ['nama}'], ['{}'], ['{Nama}']])('leaves %j as it is', (text) => {
    expect(fillTemplate({ body: text }, { ...NOTHING, nama: 'Rina' })).toMatchObject({ text, holes: [] });
  });

  it('does not read variables inside values', () => {
    const filled = fillTemplate({ body: '{nama}!' }, { ...NOTHING, nama: '{nomor}', nomor: 'X' });
    expect(filled.text).toBe('{nomor}!');
  });

  it('takes blank values for unknown ones', () => {
    expect(fillTemplate({ body: '{unit}' }, { ...NOTHING, unit: '  ' }).text).toBe('[unit?]');
  });

  it('never loses, adds or reorders text', () => {
    fc.assert(
      fc.property(body, values, (text, known) => {
        const { pieces, text: filled } = fillTemplate({ body: text }, known);
        const back = pieces.map((piece) => (piece.kind === 'text' ? piece.text : `{${piece.variable}}`)).join('');
        return back === text && filled === pieces.map(pieceText).join('');
      }),
    );
  });

  it('names every hole once', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(fillTemplate({ body: text }, NOTHING).holes).toEqual(variablesOf(text));
      }),
    );
  });
});
