import { describe, expect, test } from 'vitest';
import { createLabels } from '../../src/derive/labels.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { codes } from '../../src/model/codes.ts';
import { languages } from '../../src/model/language.ts';
import { baseFiles } from '../load/fixture-files.ts';
import { realContent } from '../real-content.ts';
import { textsOf } from './templates.ts';

/** Content of several municipalities: each may word its codes as it likes. */
const contents = {
  'the first report': realContent(),
  'a made-up town': loadContent(baseFiles()).content,
  'the city of examples/hoshihama': loadContent(readContentFiles('examples/hoshihama')).content,
};

/** Lists whose labels stand in tables and charts, where a second home could disagree. */
const shown = ['statuses', 'series', 'amount_types', 'period_bases'] as const;

describe.for(languages)('in %s', (language) => {
  test.for(Object.entries(contents))('no two codes of a list have one label: %s', ([, content]) => {
    const rows = content?.database.codelists ?? [];
    const labels = rows.map((row) => `${row.codelist}: ${row[language].toLowerCase()}`);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('no word of the interface is the label of a code that tables show', () => {
    const label = createLabels(realContent().database, language);
    const homes = shown.flatMap((list) => codes[list].map((code) => label(list, code).label));
    const words = [...textsOf(wordsOf(language))].filter(
      ([path, text]) => typeof text === 'string' && homes.includes(text) && !isOwn(path),
    );
    expect(words.map(([path]) => path)).toEqual([]);
  });
});

/** “None” stands where a cell has no value, whatever the status of a value is called. */
const isOwn = (path: string) => ['site.none', 'method.noValue'].includes(path);
