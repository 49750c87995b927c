import type { Column } from '../../model/column.ts';
import { fault, type Fault } from '../problem/problem.ts';

type Residue = Fault<'cell-rewritten'>;

/** What spreadsheets write over a cell, and why. */
const residues = [
  { cause: 'width', pattern: /^#{2,}$/u },
  { cause: 'error', pattern: /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/iu },
  { cause: 'exponent', pattern: /^-?\d(?:\.\d+)?E[+-]\d+$/u },
] as const;

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** A date where a source prints a number or a range: Excel makes 10月20日 or 20-Oct of 10-20. */
const dates = new RegExp(
  `^(?:\\d{1,2}月\\d{1,2}日|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}|\\d{1,2}-${month}(?:-\\d\\d)?|${month}-\\d\\d)$`,
  'u',
);

/** The fault of a cell that holds what a spreadsheet shows instead of its content. */
export function residueFault(column: Column, written: string): Residue | null {
  const residue = residues.find(({ pattern }) => pattern.test(written));
  if (residue) return fault('cell-rewritten', { found: written, cause: residue.cause });
  const isNumeric = ['integer', 'decimal', 'fiscal_year'].includes(column.type);
  return isNumeric ? dateResidueFault(written) : null;
}

/** A date where none is printed. */
export function dateResidueFault(written: string): Residue | null {
  return dates.test(written) ? fault('cell-rewritten', { found: written, cause: 'date' }) : null;
}
