import { describe, expect, test } from 'vitest';
import { facetCounts, facetsOf, pageTable, passes } from '../../src/search/format/facets.ts';

const kpi = { kind: ['kpi'], project: ['p1'], status: ['reported'] };
const project = { kind: ['project'], project: ['p1'], status: [] };
const both = { kind: ['page'], project: ['p1', 'p2'], status: [] };

describe('filters', () => {
  test('let a page pass that meets all of them, by any of its values', () => {
    expect(passes(both, { project: ['p2'] })).toBe(true);
    expect(passes(both, { project: ['p2'], kind: ['kpi'] })).toBe(false);
    expect(passes(both, { project: ['p3', 'p1'], kind: ['kpi', 'page'] })).toBe(true);
    expect(passes(kpi, { year: ['2023'] })).toBe(false);
    expect(passes(kpi, { year: [] })).toBe(true);
  });

  test('are counted as if their value were chosen next', () => {
    expect(facetCounts([kpi, project, both], { kind: ['kpi'] })).toEqual({
      kind: { kpi: 1, project: 1, page: 1 },
      project: { p1: 1 },
      status: { reported: 1 },
    });
  });
});

test('the table of pages gives every page its facets back', () => {
  const rows = [kpi, project, kpi, both].map((facets, n) => ({ facets, titleLength: n }));
  const table = pageTable(rows);
  expect(table.combinations).toHaveLength(3);
  expect(rows.map((_, page) => facetsOf(table, page))).toEqual([kpi, project, kpi, both]);
  expect(table.titleLengths).toEqual([0, 1, 2, 3]);
  expect(facetsOf(table, 99)).toEqual({});
});
