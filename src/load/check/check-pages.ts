import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { fault, problem, type Fault, type Problem } from '../problem/problem.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';

/** Labels of pages as they are printed: a plain number, a range, or a word such as 表紙. */
export function checkPages(tables: ParsedTables): Problem[] {
  return columnsWith('page', allTables(tables)).flatMap(problemsIn);
}

function problemsIn({ table, name: column }: RuledColumn<'page'>): Problem[] {
  return table.rows.flatMap(({ row, values: { [column]: found }, isAligned }) => {
    const wrong = isAligned && typeof found === 'string' ? pageFault(found) : null;
    return wrong ? [problem(placeIn(table, row, column), wrong.code, wrong.facts)] : [];
  });
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
