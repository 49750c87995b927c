import type { Codelist, CodeOf } from './codes.ts';
import type { Language } from './language.ts';
import type { Text } from './text.ts';

/** How a cell of the column is written in CSV, and what value it becomes. */
export type ColumnType =
  | 'text'
  | 'identifier' // lower-case ASCII letters, digits and hyphens
  | 'integer'
  | 'decimal'
  | 'date' // YYYY-MM-DD
  | 'fiscal_year' // the western year in which the fiscal year begins
  | 'code' // one entry of a codelist
  | 'url' // http or https
  | 'municipality_code' // six digits, the last one a check digit; outside Japan, US-4865000
  | 'sha256';

/**
 * Largest number of characters in a cell whose column names no other: far below the 32,767 of an
 * Excel cell, far above what one cell has to say.
 */
export const longestText = 10_000;

/** A column whose words are given in a language. */
export interface Translates {
  readonly column: string;
  readonly into: Language;
}

/** What is allowed in a cell besides its type: each rule is checked wherever a column declares it. */
export interface ColumnRules {
  /** The cell must equal the key of a row in this table. */
  readonly references?: string;
  /** Smallest and largest number allowed, inclusive. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Largest number of characters. */
  readonly maxLength?: number;
  /** The text is kept as the source prints it, so a lone dash or a leading sign is no mistake. */
  readonly notation?: boolean;
  /** An official or proper name, which keeps every character that it is written with. */
  readonly properName?: boolean;
  /** The text is plain Japanese with readings: a name, or sentences. */
  readonly plain?: 'name' | 'sentences';
  /** The text is one label: a list of several is a mistake. */
  readonly single?: boolean;
  /** The text is the label of a page: a plain number, a range, or a word such as 表紙. */
  readonly page?: boolean;
  /** Digits after the point are those of the KPI that the row belongs to. */
  readonly decimalsOfKpi?: boolean;
  /**
   * Where the unit of the number is: `unit` is a column of the same row, `kpis.unit` one of
   * the row in `kpis` that this row refers to. Numbers without it count or order things.
   */
  readonly unitIn?: string;
  /** The unit of the number is one of money, and only the limits of such a unit hold for it. */
  readonly money?: boolean;
  /** Column of the same row in which the source's own notation says this number or year. */
  readonly printedIn?: string;
  /** Columns of the same row that this one may not come before, and after which it must come. */
  readonly notBefore?: string;
  readonly after?: string;
  /** The day on which something has happened: it does not lie far behind the newest report. */
  readonly past?: boolean;
  /** Rows that agree in these columns, or all rows where there are none, have different numbers. */
  readonly ordinalWithin?: readonly string[];
  /** The same for names by which readers distinguish things. */
  readonly labelWithin?: readonly string[];
  /** Rows that agree in these columns are of one size: a digit too many stands out among them. */
  readonly sizeWithin?: readonly string[];
  /** Column of the same row: both cells are filled, or neither. */
  readonly pairedWith?: string;
  /** Columns of the same row, none of which is filled where this one is. */
  readonly insteadOf?: readonly string[];
  /** Column of the same row that must be filled where this one is empty. */
  readonly orElse?: string;
  /** Column of the same row that says something else. */
  readonly unlike?: string;
  /** Problem of an empty cell that has words of its own. */
  readonly emptyProblem?: EmptyProblem;
  /** The words of another column of the row in another language, which take its place there. */
  readonly translates?: Translates;
  /**
   * Version of the schema that brought the column. Content from before it has no such header, and
   * need not get one: its cells are empty.
   */
  readonly since?: string;
}

/** Cells at the heart of the product have their own words when they are empty. */
export type EmptyProblem =
  'source-missing' | 'page-missing' | 'notation-missing' | 'direction-missing';

/** One column: what it is called, what it holds, what is allowed in it. */
export interface Column<Value = unknown> extends ColumnRules {
  readonly type: ColumnType;
  readonly title: Text;
  readonly description: Text;
  /** An empty cell is a problem when true; otherwise it is read as null. */
  readonly required: boolean;
  readonly codelist?: Codelist;
  /** Carries the value's type only; never set. */
  readonly value?: Value;
}

/** Title and description of a column in both languages. */
export interface ColumnWords {
  readonly ja: readonly [title: string, description: string];
  readonly en: readonly [title: string, description: string];
}

function column<Value>(type: ColumnType, words: ColumnWords, rules: ColumnRules): Column<Value> {
  return {
    type,
    title: { ja: words.ja[0], en: words.en[0] },
    description: { ja: words.ja[1], en: words.en[1] },
    required: true,
    ...rules,
  };
}

export const text = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<string>('text', words, { maxLength: longestText, ...rules });

export const identifier = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<string>('identifier', words, rules);

export const integer = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<number>('integer', words, rules);

export const decimal = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<number>('decimal', words, rules);

export const date = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<string>('date', words, rules);

export const fiscalYear = (words: ColumnWords, rules: ColumnRules = {}) =>
  column<number>('fiscal_year', words, rules);

export const webAddress = (words: ColumnWords) => column<string>('url', words, {});

export const municipalityCode = (words: ColumnWords) =>
  column<string>('municipality_code', words, {});

export const sha256Digest = (words: ColumnWords) => column<string>('sha256', words, {});

export function code<Name extends Codelist>(
  codelist: Name,
  words: ColumnWords,
  rules: ColumnRules & { readonly only?: readonly CodeOf<Name>[] } = {},
): Column<CodeOf<Name>> & { readonly codelist: Name } {
  return { ...column<CodeOf<Name>>('code', words, rules), codelist };
}

/** The same column, as one that a later version of the schema brought. */
export function since<C extends Column>(version: string, declared: C): C {
  return { ...declared, since: version };
}

/** The same column, whose cell may be empty. */
export function optional<Value>(required: Column<Value>): Column<Value | null> {
  return { ...required, required: false };
}
