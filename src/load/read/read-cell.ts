import { codes, type Codelist } from '../../model/codes.ts';
import { longestText, type Column } from '../../model/column.ts';
import { withoutLookAlikes } from '../../model/look-alikes.ts';
import { characterFaults, forbiddenCharacter, withoutInvisible } from './characters.ts';
import { textFaults } from './read-text.ts';
import { nearest } from './nearest.ts';
import { fault, type Fault } from '../problem/problem.ts';
import { readDate, readFiscalYear } from './read-day.ts';
import { readIdentifier, readMunicipalityCode, readSha256, readUrl } from './read-identifier.ts';
import { readOwnIdentifier } from './read-own-identifier.ts';
import { readNumber } from './read-number.ts';
import { residueFault } from './spreadsheet-residue.ts';

/** What a cell says, and what is wrong with it. */
export interface CellReading {
  /**
   * Null: the cell is empty, and may be. Absent: it cannot be told. A fault that leaves no
   * doubt about what is meant keeps the value, so that other checks can go on.
   */
  readonly value?: string | number | null;
  readonly faults: readonly Fault[];
}

/** Finds the code that belongs to a label such as 測定中. */
export type CodeOfLabel = (codelist: Codelist, label: string) => string | null;

const empty: CellReading = { value: null, faults: [] };

export function readCell(
  name: string,
  column: Column,
  written: string,
  codeOfLabel: CodeOfLabel,
): CellReading {
  if (written === '') return column.required ? { faults: [emptyFault(column)] } : empty;
  if (written.includes('\n')) return { faults: [fault('cell-line-break', { found: written })] };
  if (isLongerThan(longestText, written)) return { faults: [tooLong(written, longestText)] };
  const visible = withoutInvisible(written);
  const trimmed = visible.trim();
  const spaces = trimmed === visible ? [] : [fault('cell-spaces', { found: written })];
  const hidden = trimmed === written ? null : forbiddenCharacter(written);
  const faults = hidden ? [hidden] : spaces;
  if (trimmed === '') return { faults };
  const reading = readVisible(name, column, trimmed, codeOfLabel);
  return { ...reading, faults: [...faults, ...reading.faults] };
}

/** A fault of characters explains why the cell cannot be read, and what it means is known. */
function readVisible(
  name: string,
  column: Column,
  written: string,
  codeOfLabel: CodeOfLabel,
): CellReading {
  const rewritten = residueFault(column, written);
  if (rewritten) return { faults: [rewritten] };
  const [unusual] = characterFaults(written);
  if (!unusual || column.type === 'text') return readTrimmed(name, column, written, codeOfLabel);
  if (unusual.code === 'character-forbidden') return { faults: [unusual] };
  const plain = withoutLookAlikes(written).normalize('NFC').trim();
  return { ...readTrimmed(name, column, plain, codeOfLabel), faults: [unusual] };
}

function emptyFault({ emptyProblem, title }: Column): Fault {
  if (emptyProblem !== undefined) return fault(emptyProblem, {});
  return fault('cell-empty', { title: title.ja, titleEnglish: title.en });
}

function readTrimmed(
  name: string,
  column: Column,
  written: string,
  codeOfLabel: CodeOfLabel,
): CellReading {
  switch (column.type) {
    case 'text':
      return readText(column, written);
    case 'integer':
    case 'decimal':
      return withinRange(column, written, readNumber(written, column.type));
    case 'fiscal_year':
      return readFiscalYear(written);
    case 'date':
      return readDate(written);
    case 'identifier':
      return column.references === undefined
        ? readOwnIdentifier(name, written)
        : readIdentifier(written);
    case 'url':
      return readUrl(written);
    case 'municipality_code':
      return readMunicipalityCode(written);
    case 'sha256':
      return readSha256(written);
    case 'code':
      return readCode(column, written, codeOfLabel);
  }
}

function readText({ maxLength = longestText }: Column, written: string): CellReading {
  const faults = textFaults(written);
  if (isLongerThan(maxLength, written)) faults.push(tooLong(written, maxLength));
  const isUnsure = faults.some(({ code }) => code === 'character-forbidden');
  return isUnsure ? { faults } : { value: written, faults };
}

const isLongerThan = (maximum: number, text: string) =>
  text.length > maximum && [...text].length > maximum;

const tooLong = (found: string, maximum: number) =>
  fault('text-long', { found, count: [...found].length, maximum });

function withinRange(column: Column, written: string, reading: CellReading): CellReading {
  const { minimum = null, maximum = null } = column;
  if (typeof reading.value !== 'number') return reading;
  if (reading.value >= (minimum ?? -Infinity) && reading.value <= (maximum ?? Infinity)) {
    return reading;
  }
  const outside = fault('number-outside', { found: written, minimum, maximum });
  return { value: reading.value, faults: [...reading.faults, outside] };
}

function readCode(column: Column, written: string, codeOfLabel: CodeOfLabel): CellReading {
  if (column.codelist === undefined) return { value: written, faults: [] };
  const known: readonly string[] = codes[column.codelist];
  if (known.includes(written)) return { value: written, faults: [] };
  const unknown = fault('code-unknown', {
    found: written,
    nearest: codeOfLabel(column.codelist, written) ?? nearest(written, known),
    codelist: column.codelist,
    codes: known.join(', '),
  });
  return { faults: [unknown] };
}
