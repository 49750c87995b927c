import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { newCommand } from '../../src/new/new-command.ts';
import { plainNames } from '../../src/change-set/plain-names.ts';
import { firstReport } from '../real-content.ts';
import { effectsOf } from './effects.ts';

const files = readContentFiles(firstReport);

async function added(args: readonly string[]) {
  const { effects, tables } = effectsOf({ readContentFiles: () => files });
  const outcome = await newCommand(args, effects);
  const encoder = new TextEncoder();
  const changed = [...tables].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const kept = files.filter(({ path }) => !tables.has(path));
  return { outcome, tables, ...loadContent([...kept, ...changed]) };
}

const textOf = (path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

describe('a new row', () => {
  test('is one line more, and every other line is as it was', async () => {
    const { tables, outcome } = await added(['project', 'p6', '--name', '新しい事業']);
    const path = 'content/data/projects.csv';
    expect([...tables.keys()]).toEqual([path]);
    const [before, after] = [textOf(path), tables.get(path) ?? ''].map((text) => text.split('\n'));
    expect(after?.filter((line) => !before?.includes(line))).toEqual([
      expect.stringMatching(/^p6,,新しい事業,/),
    ]);
    expect(before?.filter((line) => !after?.includes(line))).toEqual([]);
    expect(outcome.exitCode).toBe(0);
  });

  test('has a located problem for each cell that must still be written', async () => {
    const { problems, outcome } = await added([
      'kpi',
      'p1-k9',
      '--project_id',
      'p1',
      '--unit',
      '件',
    ]);
    const row = textOf('content/data/kpis.csv').trimEnd().split('\n').length + 1;
    const places = problems.map(({ place }) => [place.file, place.row, place.column]);
    expect(places).toEqual(
      [
        ...['name', 'name_plain', 'decimals', 'accumulation', 'direction', 'direction_basis'],
        ...['source_id', 'source_page'],
      ].map((column) => ['content/data/kpis.csv', row, column]),
    );
    for (const column of ['name', 'decimals', 'source_id']) {
      expect(outcome.told.join('\n')).toContain(column);
    }
  });

  test('that says everything has no problem', async () => {
    const { problems } = await added([
      ...['kpi', 'p1-k9', '--project_id', 'p1', '--unit', '件', '--name', '店の数'],
      ...['--name_plain', '店の数', '--decimals', '0', '--accumulation', 'unknown'],
      ...['--direction', 'higher_is_better', '--direction_basis', 'inferred', '--kpi_no', '9'],
      ...['--source_id', 'kumamoto-2023-08-31', '--source_page', '5'],
    ]);
    expect(problems).toEqual([]);
  });

  test.for([
    ['an ID that is there', ['kpi', 'p1-k1'], 1],
    ['an ID that no site can have', ['kpi', '1-1'], 1],
    ['an ID that is the name of a page', ['project', 'compare'], 1],
    ['a column that there is not', ['kpi', 'p9', '--colour', 'red'], 2],
    ['two IDs', ['kpi', 'p9', 'p10'], 2],
    ['no ID', ['kpi'], 2],
    ['another thing', ['table', 'p9'], 2],
    ['nothing', [], 2],
  ] as const)('is not written for %s', async ([, args, exitCode]) => {
    const { outcome, tables } = await added(args);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.told.join('')).not.toBe('');
    expect([...tables]).toEqual([]);
  });
});

describe('short names', () => {
  const long = '農水産物・加工品の輸出の増加額と海外の販路の数';

  test('are the printed ones as far as there is room', () => {
    expect(plainNames(['来客数', '店の数'])).toEqual(['来客数', '店の数']);
    const [cut = ''] = plainNames([long]);
    expect([...cut].length).toBe(22);
    expect(long.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut.endsWith('…')).toBe(true);
  });

  test('differ where the printed ones begin alike or are the same', () => {
    const names = plainNames([`${long}（男）`, `${long}（女）`, `${long}（計）`, '同じ', '同じ']);
    expect(new Set(names).size).toBe(5);
    expect(Math.max(...names.map((name) => [...name].length))).toBeLessThanOrEqual(22);
  });
});
