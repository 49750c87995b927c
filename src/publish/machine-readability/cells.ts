import type { ColumnType } from '../../model/column.ts';
import { dittoMarks } from '../../model/signs.ts';
import { statusRules } from '../../model/status.ts';
import { type Finding, findingOf, type RuleId } from './finding.ts';
import { allCells, type Cell, type Inspection, quoted } from './inspection.ts';
import { hasPlatformCharacter } from './platform-characters.ts';

/** Rules on what stands in a cell. */

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

export const isNumeric = ({ column }: Cell) => numericTypes.includes(column.type);

export const isNumber = (text: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);

/** The cells that a rule looks at, and those of them that break it. */
export function cellRule(
  rule: RuleId,
  cells: readonly Cell[],
  isBroken: (cell: Cell) => boolean,
): Finding {
  const found = cells.filter(isBroken).map(quoted);
  return findingOf(rule, { count: cells.length, counted: 'cells', found });
}

/** Notation of the source is kept as it is printed. */
const ownWords = (inspection: Inspection) =>
  allCells(inspection).filter(({ column, text }) => !column.notation && text !== '');

/** Spaces around text, two in a row, wide ones, tabs, line breaks. */
const spacesForLooks = /^\s|\s$|\s\s|[\u3000\t\r\n]/u;

/** Letters of a word set apart, as in 熊 本 市. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const spacedLetters = new RegExp(`(?<!${japanese})${japanese} ${japanese}(?!${japanese})`, 'u');

export function noSpacesForLooks(inspection: Inspection): Finding {
  return cellRule(
    'L1-06',
    ownWords(inspection),
    ({ text }) => spacesForLooks.test(text) || spacedLetters.test(text),
  );
}

/** A list of several labels. */
const listed = /[、，,;；／/・\s]/u;

const isSeveral = ({ column, text }: Cell) =>
  singleValues[column.type]?.test(text) === false || (column.single === true && listed.test(text));

export function oneDatumPerCell(inspection: Inspection): Finding {
  const cells = ownWords(inspection).filter(
    ({ column }) => singleValues[column.type] !== undefined || column.single === true,
  );
  return cellRule('L1-07', cells, isSeveral);
}

/** Official and proper names keep every character that they are written with. */
export function noPlatformCharacters(inspection: Inspection): Finding {
  const words = ownWords(inspection);
  const names = [
    ...new Set(
      words
        .filter(({ column, text }) => column.properName === true && hasPlatformCharacter(text))
        .map(({ text }) => text),
    ),
  ];
  const withoutNames = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const others = words.filter(({ column }) => column.properName !== true);
  return cellRule('L1-08', others, ({ text }) => hasPlatformCharacter(withoutNames(text)));
}

/** An empty cell beside a status that has a value, or a number beside one that has none. */
function contradictsStatus({ text, name, row }: Cell): boolean {
  if (name !== 'value' || row.status === undefined) return false;
  const rule = Object.entries(statusRules).find(([status]) => status === row.status)?.[1];
  return rule?.hasValue !== (text !== '');
}

/** Numbers that may be absent are empty then; where there is a status it says why. */
export function blankIsNotZero(inspection: Inspection): Finding {
  const cells = allCells(inspection).filter((cell) => isNumeric(cell) && !cell.column.required);
  return cellRule(
    'L1-09',
    cells,
    (cell) => (cell.text !== '' && !isNumber(cell.text)) || contradictsStatus(cell),
  );
}

export function numbersAreNumbers(inspection: Inspection): Finding {
  const cells = allCells(inspection).filter((cell) => isNumeric(cell) && cell.text !== '');
  return cellRule('L2-01', cells, ({ text }) => !isNumber(text));
}

/** Nothing is left out that must be there, and nothing says “as above”. */
export function nothingLeftOut(inspection: Inspection): Finding {
  const cells = allCells(inspection).filter(({ column }) => column.required);
  return cellRule('L2-02', cells, ({ text }) => text === '' || dittoMarks.includes(text.trim()));
}
