import { rowsBy } from '../check/row-index.ts';
import { allTables } from '../check/ruled-columns.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

interface Cited {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly source: string;
}

/** Rows that name a page or a document which can hardly be theirs. */
export function askSources(tables: ParsedTables): Question[] {
  const citing = allTables(tables).filter(({ table }) => 'source_page' in table.columns);
  const cited = citing.flatMap((table) =>
    table.rows.flatMap((row): Cited[] => {
      const { source_id: source } = row.values;
      return typeof source === 'string' ? [{ table, row, source }] : [];
    }),
  );
  const counted = rowsBy(tables.sources, 'source_id');
  // Where the number of pages is known, a page is there or is a problem.
  const uncounted = cited.filter(
    ({ source }) => (counted.get(source)?.values.pages ?? null) === null,
  );
  return [...askPages(uncounted), ...askOtherDays(cited, tables)];
}

/** Pages before a gap that are needed to call what follows it far away. */
const fewestPages = 3;

/** Pages that a gap is wide against: wider than this, and than all pages before it. */
const widestGap = 10;

function askPages(cited: readonly Cited[]): Question[] {
  const pages = new Map<string, Set<number>>();
  for (const { row, source } of cited) {
    const page = pageOf(row);
    if (page === null) continue;
    const known = pages.get(source) ?? new Set<number>();
    pages.set(source, known.add(page));
  }
  const lasts = new Map([...pages].map(([source, known]) => [source, lastBeforeGap([...known])]));
  return cited.flatMap(({ table, row, source }) => {
    const [page, last] = [pageOf(row), lasts.get(source) ?? null];
    if (page === null || last === null || page <= last) return [];
    const facts = { found: String(page), last };
    return askAt({ table, row, column: 'source_page' }, 'page-far', facts);
  });
}

function pageOf({ values: { source_page: page } }: ParsedRow): number | null {
  return typeof page === 'string' && /^\d+$/u.test(page) ? Number(page) : null;
}

function lastBeforeGap(pages: readonly number[]): number | null {
  const sorted = pages.toSorted((a, b) => a - b);
  const at = sorted.findIndex((page, index) => {
    const before = sorted[index - 1] ?? page;
    return index >= fewestPages && page - before > Math.max(widestGap, before);
  });
  return at < 0 ? null : (sorted[at - 1] ?? null);
}

/** Documents of another day than the row's vintage, told at the first row of each table and vintage. */
function askOtherDays(cited: readonly Cited[], { sources, vintages }: ParsedTables): Question[] {
  const byId = rowsBy(sources, 'source_id');
  const known = rowsBy(vintages, 'vintage');
  // A report that is dated otherwise than its vintage has a problem of its own.
  const reports = new Map(vintages.rows.map(({ values }) => [values.source_id, values.vintage]));
  const told = new Set<string>();
  return cited.flatMap(({ table, row, source }) => {
    const { vintage } = row.values;
    const issued = byId.get(source)?.values.issued;
    const own = reports.get(source);
    if (own !== undefined && own !== issued) return [];
    if (typeof vintage !== 'string' || !known.has(vintage) || !issued) return [];
    const isLater = issued > vintage;
    if (!isLater && (own === undefined || own === vintage)) return [];
    const one = `${table.table.name} ${vintage} ${source}`;
    if (told.has(one)) return [];
    told.add(one);
    const cell = { table, row, column: 'source_id' };
    return isLater
      ? askAt(cell, 'source-later', { found: source, issued, vintage })
      : askAt(cell, 'source-earlier', { found: source, own: issued, vintage });
  });
}
