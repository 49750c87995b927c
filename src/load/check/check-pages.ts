import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { fault, problem, type Fault, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';

/**
 * Labels of pages as they are printed: a plain number, a range, or a word such as 表紙. A number is
 * that of a page which the source has.
 */
export function checkPages(tables: ParsedTables): Problem[] {
  const faultOf = createPageFault(tables);
  return columnsWith('page', allTables(tables)).flatMap((column) => problemsIn(column, faultOf));
}

/** What is wrong with the label of a page of a source. */
type FaultOf = (found: string, source: string) => Fault | null;

export function createPageFault({ sources }: ParsedTables): FaultOf {
  const byId = rowsBy(sources, 'source_id');
  return (found, source) =>
    pageFault(found) ?? faultBeyond(found, source, byId.get(source)?.values.pages ?? null);
}

function problemsIn({ table, name: column }: RuledColumn<'page'>, faultOf: FaultOf) {
  return table.rows.flatMap(({ row, values, isAligned }): Problem[] => {
    const { [column]: found, source_id: source } = values;
    if (!isAligned || typeof found !== 'string') return [];
    const wrong = faultOf(found, String(source ?? ''));
    return wrong ? [problem(placeIn(table, row, column), wrong.code, wrong.facts)] : [];
  });
}

/** One printed number, or two as the ends of a range. */
const numbered = /^(\d{1,6})(?:\s*[-–—~～〜]\s*(\d{1,6}))?$/u;

function faultBeyond(found: string, source: string, pages: number | null): Fault | null {
  const [, first, last = first] = numbered.exec(found) ?? [];
  if (first === undefined || pages === null) return null;
  const isBeyond = Math.max(Number(first), Number(last)) > pages;
  return isBeyond ? fault('page-beyond', { found, pages, source }) : null;
}

const fullWidthDigit = /[０-９]/u;

const decoration = /^(?:pp?\.?|page|頁)\s*(?=\d)|(?<=\d)\s*(?:ページ|頁|p\.?)$/giu;

function pageFault(found: string): Fault | null {
  const write = pageOfDate(found);
  if (write !== undefined) return fault('page-date', { found, write });
  const narrow = fullWidthDigit.test(found) ? found.normalize('NFKC') : found;
  const plain = narrow.replace(decoration, '').trim();
  if (/^-?0+$|^-\d+$/u.test(plain)) return fault('page-impossible', { found });
  return plain === found ? null : fault('page-decorated', { found, write: plain });
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What a spreadsheet makes of 5-6: 5月6日, 6-May or 2023/5/6. Null: a date from which the
 * label cannot be told; undefined: no date.
 */
function pageOfDate(found: string): string | null | undefined {
  const [, month, day] = /^(\d{1,2})月(\d{1,2})日$/u.exec(found) ?? [];
  if (month !== undefined && day !== undefined) return `${Number(month)}-${Number(day)}`;
  const [, before, name = '', after] =
    /^(?:(\d{1,2})-)?([a-z]{3})(?:-(\d{1,2}))?$/iu.exec(found) ?? [];
  const number = months.indexOf(name.toLowerCase()) + 1;
  const other = before ?? after;
  if (number > 0 && other !== undefined) return `${number}-${Number(other)}`;
  const isDay = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(found);
  return isDay ? null : undefined;
}
