import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { loadTables } from '../../src/load/load-tables.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { baseFiles, caseFiles, caseNames } from './fixture-files.ts';

/** Found by a reader of files, texts, settings, codelists or releases, and not in a table. */
const beside =
  /^(?:file-|release|change-unfounded$|name-replaced|label-exchanged|numbers-different|reading-different|project-untold|text-|untranslated$|currency-different$|easy-(?!untold))/u;
const ofTables = ({ place, code }: { place: { file: string }; code: string }) =>
  /^content\/(?:data|codelists)\//u.test(place.file) && !beside.test(code);

describe('tables alone have the problems and questions that they have with all content', () => {
  test.for(caseNames)('%s', (name) => {
    const files = caseFiles(name);
    const whole = loadContent(files);
    const tables = loadTables(files);
    expect(tables.problems.filter(ofTables)).toEqual(whole.problems.filter(ofTables));
    // Without problems nothing is left out of what is asked.
    if (tables.problems.length > 0 || whole.problems.length > 0) return;
    expect(tables.questions.filter(ofTables)).toEqual(whole.questions.filter(ofTables));
  });
});

test('tables alone have the rows that they have with all content', () => {
  expect(loadTables(baseFiles()).database).toEqual(loadContent(baseFiles()).content?.database);
});

const exampleFiles = readContentFiles('examples/hoshihama');

test.for(exampleFiles.map(({ path }) => path).filter((path) => path.endsWith('.csv')))(
  'where %s cannot be read, that is all that is told, and nothing is asked',
  (path) => {
    const withoutHeader = (bytes: Uint8Array) => bytes.slice(bytes.indexOf(0x0a) + 1);
    for (const broken of [withoutHeader, () => new Uint8Array([0x82, 0xa0, 0x0a])]) {
      const files = exampleFiles.map((file) =>
        file.path === path ? { ...file, bytes: broken(file.bytes) } : file,
      );
      const { problems, questions } = loadContent(files);
      expect(problems.map(({ place }) => place.file)).toEqual([path]);
      expect(questions).toEqual([]);
    }
  },
);
