import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { forms } from './forms.ts';

const { content, problems, questions } = loadContent(readContentFiles('examples/hoshihama'));

test('the example has no problem, and every question about it is answered', () => {
  expect({ problems, questions }).toEqual({ problems: [], questions: [] });
});

test('it names itself as invented, in its settings, its name and the code of the municipality', () => {
  expect(content?.settings).toMatchObject({
    invented: true,
    name: expect.stringContaining('架空 / invented') as string,
  });
  const codes = content?.database.sources.map((source) =>
    Number(source.municipality_code.slice(0, 2)),
  );
  expect(codes?.every((prefecture) => prefecture > 47)).toBe(true);
});

test.for(forms)('it shows %s', ([, isIn]) => {
  expect(content && isIn(content.database)).toBe(true);
});

test('no form is there in content without any row', () => {
  const empty = new Proxy({}, { get: () => [] }) as never;
  expect(forms.filter(([, isIn]) => isIn(empty)).map(([name]) => name)).toEqual([]);
});

test('it is small enough to be read', () => {
  expect(content?.database.kpis.length).toBeLessThanOrEqual(35);
});
