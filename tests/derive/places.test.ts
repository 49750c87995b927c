import { expect, test } from 'vitest';
import { citedPlaces, citedSheets, type SourcePlace } from '../../src/derive/places.ts';

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

test('one by one they stay cells', () => {
  expect(citedPlaces(places).map(({ sheet }) => sheet)).toEqual(places.map(() => null));
  expect(citedPlaces(places).filter(({ isFirst }) => isFirst)).toHaveLength(2);
});
