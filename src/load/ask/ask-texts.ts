import { askAt } from './ask-at.ts';
import { allTables } from '../check/ruled-columns.ts';
import { codelistNames } from '../content-layout.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { garbledSign, markedSign, unfinishedSign } from './odd-signs.ts';

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Texts of every table: characters that were lost, sentences that were never written. */
export function askTexts(tables: ParsedTables, codelists: ParsedCodelists): Question[] {
  const asked: readonly ParsedTable[] = [
    ...allTables(tables).filter((table) => table !== tables.answers),
    ...codelistNames.map((name) => codelists[name]),
  ];
  return asked.flatMap((table) => {
    const columns = textColumns(table);
    return table.rows.flatMap((row) => columns.flatMap((column) => askText(table, row, column)));
  });
}

interface TextColumn {
  readonly name: string;
  readonly isEnglish: boolean;
}

/** Columns that are read as words; notation is what the source prints, question marks included. */
function textColumns({ table }: ParsedTable): TextColumn[] {
  return Object.entries(table.columns)
    .filter(([, { type, notation, references }]) => type === 'text' && !notation && !references)
    .map(([name]) => ({ name, isEnglish: name === 'en' || name.endsWith('_en') }));
}

function askText(table: ParsedTable, row: ParsedRow, { name, isEnglish }: TextColumn): Question[] {
  const found = row.values[name];
  if (typeof found !== 'string') return [];
  const cell = { table, row, column: name };
  const damaged = garbledSign(found);
  if (damaged !== null) return askAt(cell, 'text-garbled', { found, sign: damaged });
  const placeholder = unfinishedSign(found);
  if (placeholder !== null) return askAt(cell, 'text-placeholder', { found, sign: placeholder });
  const marked = markedSign(found);
  if (marked !== null) return askAt(cell, 'text-marked', { found, sign: marked });
  return isEnglish && japanese.test(found) ? askAt(cell, 'english-in-japanese', { found }) : [];
}
