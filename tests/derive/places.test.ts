import { expect, test } from 'vitest';
import { citedDocuments } from '../../src/derive/cited-documents.ts';
import { citedSheets, type SourcePlace } from '../../src/derive/places.ts';

const at = (source_id: string, source_place: string): SourcePlace => ({
  source_id,
  source_page: null,
  source_place,
});

const places = [
  at('web', '2 移住'),
  at('xlsx', 'KPI!B5'),
  at('web', 'お知らせ！'),
  at('xlsx', 'KPI!C5'),
  at('xlsx', '四半期!B2'),
];

test('in a summary the cells of a sheet are that sheet, and each document is named once', () => {
  expect(citedSheets(places)).toEqual([
    { at: places[0], isFirst: true, sheet: null },
    { at: places[2], isFirst: false, sheet: null },
    { at: places[1], isFirst: true, sheet: 'KPI' },
    { at: places[4], isFirst: false, sheet: '四半期' },
  ]);
});

test('one by one they stay cells, of which those that fill a block are one range', () => {
  const cells = ['AA5', 'Z4', 'D9', 'Z5', 'AA4', 'D10', 'F9'].map((cell) =>
    at('x', `移住!${cell}`),
  );
  const named = (all: readonly SourcePlace[]) =>
    citedDocuments(all).map((group) => group.map(({ name }) => name.source_place));
  expect(named(places)).toEqual([
    ['2 移住', 'お知らせ！'],
    ['KPI!B5:C5', '四半期!B2'],
  ]);
  expect(named(cells)).toEqual([['移住!Z4:AA5', '移住!D9:D10', '移住!F9']]);
  const [[block] = []] = citedDocuments(cells);
  expect(block?.at).toEqual(cells[1]);
});
