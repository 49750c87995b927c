import { askAt } from './ask-at.ts';
import { allTables } from '../check/ruled-columns.ts';
import { codelistNames } from '../content-layout.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';

/** Bytes of UTF-8 read as Western letters: the first of a character, then one or two that follow. */
const western =
  /(?:[\u00e2-\u00e9][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}|[\u00c2\u00c3][\u0080-\u00bf])/u;

/** Bytes of UTF-8 read as Shift_JIS give these rare characters again and again. */
const shiftJis = /[縺繧繝][^縺繧繝]?[縺繧繝]/u;

/** What programs write for characters that they do not know. */
const unknown = /[?？]{2,}|〓{1,}/u;

const garbled = [western, shiftJis, unknown];

/** Words that people leave where they mean to write later. */
const unfinished = [
  /(?<![\p{L}\p{N}])(?:TBD|TBA|TODO|FIXME|XXX+|lorem ipsum)(?![\p{L}\p{N}])/iu,
  /要確認|あとで書く|後で書く|記入してください|ここに(?:書|記入)/u,
  /^(?:仮|仮題|未定|未入力|サンプル|ダミー|○○+|〇〇+|[xX]{2,}|dummy|sample|test)$/iu,
];

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
  const damaged = signIn(found, garbled);
  if (damaged !== null) return askAt(cell, 'text-garbled', { found, sign: damaged });
  const placeholder = signIn(found, unfinished);
  if (placeholder !== null) return askAt(cell, 'text-placeholder', { found, sign: placeholder });
  return isEnglish && japanese.test(found) ? askAt(cell, 'english-in-japanese', { found }) : [];
}

/** What shows it, of the first pattern that fits. */
function signIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const [sign] = pattern.exec(text) ?? [];
    if (sign !== undefined) return sign;
  }
  return null;
}
