import type { Codelist, CodeOf } from './codes.ts';
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
  | 'municipality_code' // six digits, the last one a check digit
  | 'sha256';

/**
 * Largest number of characters in a cell whose column names no other: far below the 32,767 of an
 * Excel cell, far above what one cell has to say.
 */
export const longestText = 10_000;

/** One column: what it is called, what it holds, what is allowed in it. */
export interface Column<Value = unknown> {
  readonly type: ColumnType;
  readonly title: Text;
  readonly description: Text;
  /** An empty cell is a problem when true; otherwise it is read as null. */
  readonly required: boolean;
  readonly codelist?: Codelist;
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
  /** The text is one label: a list of several is a mistake. */
  readonly single?: boolean;
  /** Digits after the point are those of the KPI that the row belongs to. */
  readonly decimalsOfKpi?: boolean;
  /**
   * Where the unit of the number stands: `unit` is a column of the same row, `kpis.unit` one of
   * the row in `kpis` that this row refers to. Numbers without it count or order things.
   */
  readonly unitIn?: string;
  /**
   * Version of the schema that brought the column. Content from before it has no such header, and
   * need not get one: its cells are empty.
   */
  readonly since?: string;
  /** Carries the value's type only; never set. */
  readonly value?: Value;
}

/** Title and description of a column in both languages. */
export interface Words {
  readonly ja: readonly [title: string, description: string];
  readonly en: readonly [title: string, description: string];
}

type Rules = Partial<
  Pick<
    Column,
    | 'references'
    | 'minimum'
    | 'maximum'
    | 'maxLength'
    | 'notation'
    | 'properName'
    | 'single'
    | 'decimalsOfKpi'
    | 'unitIn'
    | 'since'
  >
>;

function column<Value>(type: ColumnType, words: Words, rules: Rules): Column<Value> {
  return {
    type,
    title: { ja: words.ja[0], en: words.en[0] },
    description: { ja: words.ja[1], en: words.en[1] },
    required: true,
    ...rules,
  };
}

export const text = (words: Words, rules: Rules = {}) =>
  column<string>('text', words, { maxLength: longestText, ...rules });

export const identifier = (words: Words, rules: Rules = {}) =>
  column<string>('identifier', words, rules);

export const integer = (words: Words, rules: Rules = {}) => column<number>('integer', words, rules);

export const decimal = (words: Words, rules: Rules = {}) => column<number>('decimal', words, rules);

export const date = (words: Words, rules: Rules = {}) => column<string>('date', words, rules);

export const fiscalYear = (words: Words, rules: Rules = {}) =>
  column<number>('fiscal_year', words, rules);

export const url = (words: Words) => column<string>('url', words, {});

export const municipalityCode = (words: Words) => column<string>('municipality_code', words, {});

export const sha256 = (words: Words) => column<string>('sha256', words, {});

export function code<Name extends Codelist>(
  codelist: Name,
  words: Words,
): Column<CodeOf<Name>> & { readonly codelist: Name } {
  return { ...column<CodeOf<Name>>('code', words, {}), codelist };
}

/** The same column, whose cell may be empty. */
export function optional<Value>(required: Column<Value>): Column<Value | null> {
  return { ...required, required: false };
}
