import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwnIdentifier } from '../../src/load/read/read-own-identifier.ts';
import { isReserved } from '../../src/model/reserved-ids.ts';
import { pathsOf } from '../paths.ts';

const codesOf = (id: string) => readOwnIdentifier('kpi_id', id).faults.map(({ code }) => code);

/** Names of pages that stand beside a page for every KPI, project or source. */
function neighbours(): string[] {
  return pathsOf('src/pages/**/[[][a-z]*[]].astro').flatMap((path) =>
    pathsOf(`${dirname(path)}/*`)
      .map((sibling) => basename(sibling).replace(/\.astro$/u, ''))
      .filter((name) => !name.startsWith('[')),
  );
}

/** Anchors that are written out in a page or a part of one. */
function anchors(): string[] {
  return pathsOf('src/**/*.astro').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?<![\w-])id="([^"{]+)"/gu)].map(([, id = '']) => id),
  );
}

test('no ID is the address of another page, nor an anchor of a page', () => {
  const taken = [...new Set([...neighbours(), ...anchors()])].filter((id) => id !== 'p1-k1');
  expect(taken).toContain('compare');
  expect(taken).toContain('main');
  expect(taken.filter((id) => !isReserved(id) && id !== 'p1')).toEqual([]);
});

describe('an ID that a spreadsheet would change is refused', () => {
  test.for([
    ['1-1', 'k1-1'],
    ['2023-4-1', 'k2023-4-1'],
    ['12-2023', 'k12-2023'],
    ['1-jan', 'k1-jan'],
    ['1-Jan', 'k1-jan'],
    ['jan-1', 'k-jan-1'],
    ['mar1', 'k-mar1'],
    ['march-2023', 'k-march-2023'],
    ['r5-4-1', 'k-r5-4-1'],
    ['005', 'k005'],
    ['1234567890123456', 'k1234567890123456'],
    ['3e5', 'k3e5'],
    ['true', 'k-true'],
    ['null', 'k-null'],
  ] as const)('%s, and %s offered', ([id, write]) => {
    expect(readOwnIdentifier('kpi_id', id).faults).toMatchObject([
      { code: 'identifier-fragile', facts: { write } },
    ]);
    expect(codesOf(write)).toEqual([]);
  });

  test.for([
    'p1-k1',
    '5',
    'report-2024',
    'city-2024-budget',
    'city-2024-report',
    'kumamoto-2023-08-31',
    'marine-1',
    'd05',
    'e5',
    '1-1-a',
    'market1x',
  ])('%s stays what it is', (id) => {
    expect(codesOf(id)).toEqual([]);
  });

  test.for([
    'compare',
    'status',
    'index',
    'main',
    'con',
    'lpt1',
    'page-3',
    'report-2023-08-31',
    'release-2023-08-31',
    'fact-a',
    'kpi-title-a',
    'p1-2023-actual',
    'p1-adoption',
    'duckdb',
    'r',
  ])('%s is taken', (id) => {
    expect(codesOf(id)).toEqual(['identifier-reserved']);
  });
});
