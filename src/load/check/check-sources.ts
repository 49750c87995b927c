import type { Source } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';
import { allTables, columnsWith } from './ruled-columns.ts';

/** Documents against the reports that they are, and days that cannot have come yet. */
export function checkSources(tables: ParsedTables): Problem[] {
  const wrong = misdated(tables);
  const told = new Set(wrong.map(({ place }) => placeKey(place)));
  return [
    ...wrong,
    ...tables.sources.rows.flatMap((row) => languageProblems(tables.sources, row)),
    ...farDates(tables).filter(({ place }) => !told.has(placeKey(place))),
  ];
}

const placeKey = ({ file, cell }: Problem['place']) => `${file} ${cell}`;

/**
 * A report and its vintage have one date. The document is wrong, unless it is the right one for
 * another vintage: then the vintage names the wrong document.
 */
function misdated({ sources, vintages }: ParsedTables): Problem[] {
  const byId = rowsBy(sources, 'source_id');
  const fitting = new Set(
    vintages.rows.flatMap(({ values: { vintage, source_id: id = '' } }) =>
      byId.get(id)?.values.issued === vintage ? [id] : [],
    ),
  );
  return vintages.rows.flatMap(({ row, values: { vintage, source_id: id = '' } }) => {
    const source = byId.get(id);
    const found = source?.values.issued;
    if (!source || found === undefined || vintage === undefined || found === vintage) return [];
    const place = fitting.has(id)
      ? placeIn(vintages, row, 'source_id')
      : placeIn(sources, source.row, 'issued');
    return [problem(place, 'source-misdated', { found, vintage })];
  });
}

/** BCP 47 as far as documents need it: a language, and perhaps a script or a region. */
const languageCode = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

const languages: readonly (readonly [name: RegExp, code: string])[] = [
  [/^(?:日本語|和文|japanese|jp|jpn)$/iu, 'ja'],
  [/^(?:英語|英文|english|eng)$/iu, 'en'],
  [/^(?:中国語|chinese)$/iu, 'zh'],
  [/^(?:韓国語|朝鮮語|korean)$/iu, 'ko'],
];

function languageProblems(
  table: ParsedTable<Source>,
  { row, values: { language: found } }: ParsedRow<Source>,
): Problem[] {
  if (found === undefined) return [];
  const named = languages.find(([name]) => name.test(found))?.[1];
  if (named === undefined && languageCode.test(found)) return [];
  const lower = found.toLowerCase();
  const write = named ?? (languageCode.test(lower) ? lower : 'ja');
  return [problem(placeIn(table, row, 'language'), 'language-unreadable', { found, write })];
}

/** Years after the newest report from which a day is a slip: reports come every year. */
const maxYearsAhead = 10;

function farDates(tables: ParsedTables): Problem[] {
  const newest = tables.vintages.rows
    .flatMap(({ values }) => values.vintage ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const last = `${Number(newest.slice(0, 4)) + maxYearsAhead}${newest.slice(4)}`;
  return columnsWith('past', allTables(tables)).flatMap(({ table, name }) =>
    table.rows.flatMap(({ row, values: { [name]: found } }) => {
      if (typeof found !== 'string' || found <= last) return [];
      const facts = { found, newest, years: maxYearsAhead };
      return [problem(placeIn(table, row, name), 'date-far', facts)];
    }),
  );
}
