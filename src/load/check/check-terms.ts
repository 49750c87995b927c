import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What may stand in a reading; the list of terms is ordered by it. */
const kana = /^[\p{Script=Hiragana}ー・ 　]+$/u;

/** A meaning that is said to be the source's has its place there; readings are in hiragana. */
export function checkTerms({ terms }: ParsedTables): Problem[] {
  return terms.rows
    .filter(({ isAligned }) => isAligned)
    .flatMap(({ row, values }) => {
      const { meaning_by: by, reading, source_id: source, source_page, source_place } = values;
      const at = (column: string) => placeIn(terms, row, column);
      const problems: Problem[] = [];
      if (reading && !kana.test(reading)) {
        problems.push(problem(at('reading'), 'reading-not-kana', { found: reading }));
      }
      if (by === 'source' && source === null) {
        problems.push(problem(at('source_id'), 'source-missing', {}));
      }
      if (source && source_page === null && source_place === null) {
        problems.push(problem(at('source_page'), 'page-missing', {}));
      }
      return problems;
    });
}
