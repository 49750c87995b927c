import { columnLetters } from '../write/column-letters.ts';
import { element, type Markup } from '../write/markup.ts';

/** What may be written in some cells of a sheet, and what a person is told there. */
export interface CellRule {
  /** From 0, both ends included. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Shown beside the cell. */
  readonly prompt: string;
  /** Where only some words may be chosen. */
  readonly choices?: { readonly words: readonly string[]; readonly refusal: string };
}

/** A rule says at most this much in a workbook: ECMA-376, 18.3.1.32. */
const maxPrompt = 255;

/**
 * Elements of a sheet that come after its data, in the order that the format asks for. The sheet is
 * protected without a password: against mistakes, not against anybody.
 */
export function afterData(rules: readonly CellRule[], texts: string): string {
  const protection = element('sheetProtection', {
    ...{ sheet: 1, objects: 1, scenarios: 1 },
    ...{ formatColumns: 0, formatRows: 0, autoFilter: 0, sort: 0 },
  });
  const validations = element('dataValidations', { count: rules.length }, rules.map(validation));
  return protection.markup + (rules.length === 0 ? '' : validations.markup) + ignored(texts).markup;
}

/** Numbers are text on purpose, so no sign of a warning stands beside them. */
const ignored = (sqref: string) =>
  element('ignoredErrors', {}, [element('ignoredError', { sqref, numberStoredAsText: 1 })]);

function validation({ column, firstRow, lastRow, prompt, choices }: CellRule): Markup {
  const letters = columnLetters(column);
  const sqref = `${letters}${firstRow + 1}:${letters}${lastRow + 1}`;
  const shown = { showInputMessage: 1, prompt: prompt.slice(0, maxPrompt), sqref };
  if (!choices) return element('dataValidation', { allowBlank: 1, ...shown });
  const { words, refusal } = choices;
  return element(
    'dataValidation',
    { type: 'list', allowBlank: 1, showErrorMessage: 1, error: refusal, ...shown },
    [element('formula1', {}, [`"${words.join(',')}"`])],
  );
}

/** Cells with a frame may be changed, though their sheet is protected. */
export function unlocked(styles: string): string {
  return styles.replace(/(<xf [^>]*\bborderId="[1-9][^>]*)>([^]*?)<\/xf>/gu, (_, start, inside) =>
    [start, ' applyProtection="1">', inside, '<protection locked="0"/></xf>'].join(''),
  );
}
