import type { Column, ColumnType } from '../../model/column.ts';
import { dittoMarks } from '../../model/signs.ts';
import { statusRules } from '../../model/status.ts';
import { type RuleFinding, findingOf, type RuleId } from './finding.ts';
import { allCells, type Cell, type Inspection, quotedCell } from './inspection.ts';
import { hasPlatformCharacter } from './platform-characters.ts';

/** Rules on what is in a cell. */

/** One value of a type and nothing else. Text and codes have rules of their own. */
const singleValues: Readonly<Partial<Record<ColumnType, RegExp>>> = {
  identifier: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  date: /^[^\s,;/]+$/,
  fiscal_year: /^[^\s,;/]+$/,
  url: /^https?:\/\/[^\s,;]+$/,
  municipality_code: /^[^\s,;/]+$/,
  sha256: /^[^\s,;/]+$/,
};

const numericTypes: readonly ColumnType[] = ['integer', 'decimal', 'fiscal_year'];

export const isNumeric = ({ type }: Column) => numericTypes.includes(type);

export const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

/** The cells that a rule looks at, and those of them that break it. */
export function cellRule(
  rule: RuleId,
  cells: Iterable<Cell>,
  isBroken: (cell: Cell) => boolean,
): RuleFinding {
  let count = 0;
  const found: string[] = [];
  for (const cell of cells) {
    count += 1;
    if (isBroken(cell)) found.push(quotedCell(cell));
  }
  return findingOf(rule, { count, counted: 'cells', found });
}

export const isFilled = ({ text }: Cell) => text !== '';

/** Notation of the source is kept as it is printed. */
const ownWords = (inspection: Inspection, isWanted: (column: Column) => boolean = () => true) =>
  allCells(inspection, (column) => !column.notation && isWanted(column)).filter(isFilled);

/** Spaces around text, two in a row, wide ones, tabs, line breaks. */
const spacesForLooks = /^\s|\s$|\s\s|[\u3000\t\r\n]/u;

/** Letters of a word set apart, as in 熊 本 市. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const spacedLetters = new RegExp(`(?<!${japanese})${japanese} ${japanese}(?!${japanese})`, 'u');

export function noSpacesForLooks(inspection: Inspection): RuleFinding {
  return cellRule(
    'L1-06',
    ownWords(inspection),
    ({ text }) => spacesForLooks.test(text) || spacedLetters.test(text),
  );
}

/** A list of several labels, with the commas, semicolons, slashes and points of Japanese too. */
const listed = /[\u3001,\uff0c;\uff1b/\uff0f\u30fb\s]/u;

const isSeveral = ({ column, text }: Cell) =>
  singleValues[column.type]?.test(text) === false || (column.single === true && listed.test(text));

export function oneDatumPerCell(inspection: Inspection): RuleFinding {
  const cells = ownWords(
    inspection,
    ({ type, single }) => singleValues[type] !== undefined || single === true,
  );
  return cellRule('L1-07', cells, isSeveral);
}

/** Official and proper names keep every character that they are written with. */
export function noPlatformCharacters(inspection: Inspection): RuleFinding {
  const isName = ({ properName }: Column) => properName === true;
  const names = new Set(
    ownWords(inspection, isName)
      .map(({ text }) => text)
      .filter(hasPlatformCharacter),
  );
  const withoutNames = (text: string) =>
    [...names].reduce((rest, name) => rest.replaceAll(name, ''), text);
  const others = ownWords(inspection, (column) => !isName(column));
  return cellRule(
    'L1-08',
    others,
    ({ text }) => hasPlatformCharacter(text) && hasPlatformCharacter(withoutNames(text)),
  );
}

/** An empty cell beside a status that has a value, or a number beside one that has none. */
function contradictsStatus({ text, name, row }: Cell): boolean {
  if (name !== 'value' || row.status === undefined) return false;
  const rule = Object.entries(statusRules).find(([status]) => status === row.status)?.[1];
  return rule?.hasValue !== (text !== '');
}

/** Numbers that may be absent are empty then; where there is a status it says why. */
export function blankIsNotZero(inspection: Inspection): RuleFinding {
  const cells = allCells(inspection, (column) => isNumeric(column) && !column.required);
  return cellRule(
    'L1-09',
    cells,
    (cell) => (cell.text !== '' && !isNumber(cell.text)) || contradictsStatus(cell),
  );
}

export function numbersAreNumbers(inspection: Inspection): RuleFinding {
  const cells = allCells(inspection, isNumeric).filter(isFilled);
  return cellRule('L2-01', cells, ({ text }) => !isNumber(text));
}

/** Nothing is left out that must be there, and nothing says “as above”. */
export function nothingLeftOut(inspection: Inspection): RuleFinding {
  const cells = allCells(inspection, ({ required }) => required);
  return cellRule('L2-02', cells, ({ text }) => text === '' || dittoMarks.includes(text.trim()));
}
