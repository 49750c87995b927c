import type { AmountType } from '../derive/amount-types.ts';
import { axisOf } from './axis.ts';
import { filledTemplate } from './template.ts';
import { valuesIn, type LiveCategory, type LiveCell, type LiveChart } from './live-chart.ts';

/**
 * Whose money is shown. The budgets of goals, those of policies and the costs of projects are
 * worlds of their own: a chart holds one of them, and nothing adds two.
 */
export type MoneySubject = 'projects' | 'goals' | 'policies';

export interface MoneyItem {
  readonly id: string;
  readonly name: string;
}

/** An amount of one item, or of all items together, in one fiscal year. */
export interface MoneyEntry {
  /** Id of a project or goal, or `all`. */
  readonly item: string;
  readonly year: number;
  readonly type: AmountType;
  readonly cell: LiveCell;
}

/** All amounts of one kind, with the words for them. */
export interface MoneyBook {
  readonly subject: MoneySubject;
  readonly unit: string;
  /** How much of the currency one of the unit is. */
  readonly inCurrency: number;
  readonly items: readonly MoneyItem[];
  /** What all items together are called. */
  readonly all: string;
  readonly types: readonly { readonly code: AmountType; readonly label: string }[];
  /** The kind that is a part of another; null where the source tells no such two. */
  readonly share: { readonly part: AmountType; readonly whole: AmountType } | null;
  /** The kinds that are chosen for a reader who has chosen nothing. */
  readonly opening: readonly AmountType[];
  readonly years: readonly { readonly year: number; readonly label: string }[];
  readonly entries: readonly MoneyEntry[];
  /** Name of a series of amounts; {year} and {type} are filled in. */
  readonly series: string;
  /** Shown where the source gives no amount; {name} and {series} are filled in its reading. */
  readonly unknown: LiveCell;
}

/** What a reader has chosen. */
export interface MoneyChoice {
  readonly subject: MoneySubject;
  /** What lies one under the other: projects or goals, or fiscal years. */
  readonly by: 'item' | 'year';
  /** Only this year; null for every year. Counts where items lie one under the other. */
  readonly year: number | null;
  /** Id of the item, or `all`. Counts where years lie one under the other. */
  readonly item: string;
  /** Kinds of amounts; none chosen means all of them. */
  readonly types: readonly string[];
}

interface MoneySeries {
  readonly name: string;
  readonly type: AmountType;
  /** None where the years lie one under the other. */
  readonly year?: number;
}

interface YearSeries extends MoneySeries {
  readonly year: number;
}

/** What a reader sees who has chosen nothing. */
export function openingMoney({ subject, opening }: MoneyBook): MoneyChoice {
  return { subject, by: 'item', year: null, item: 'all', types: opening };
}

function chosenTypes({ types }: MoneyBook, choice: MoneyChoice): MoneyBook['types'] {
  const some = types.filter(({ code }) => choice.types.includes(code));
  return some.length > 0 ? some : types;
}

/** The amount, or words that there is none for this name and series. */
function cellOf(
  book: MoneyBook,
  wanted: Omit<MoneyEntry, 'cell'>,
  names: Readonly<Record<'name' | 'series', string>>,
): LiveCell {
  const entry = book.entries.find(
    ({ item, year, type }) => item === wanted.item && year === wanted.year && type === wanted.type,
  );
  return entry?.cell ?? { ...book.unknown, reading: filledTemplate(book.unknown.reading, names) };
}

/** A series for every year and kind of amount that the source gives for any item. */
function seriesByYear(book: MoneyBook, choice: MoneyChoice): readonly YearSeries[] {
  return book.years
    .filter(({ year }) => choice.year === null || choice.year === year)
    .flatMap(({ year, label }) =>
      chosenTypes(book, choice).map((type) => ({
        year,
        type: type.code,
        name: filledTemplate(book.series, { year: label, type: type.label }),
      })),
    )
    .filter(({ year, type }) =>
      book.entries.some((entry) => entry.year === year && entry.type === type),
    );
}

function byItem(book: MoneyBook, choice: MoneyChoice) {
  const series = seriesByYear(book, choice);
  const categories = book.items.flatMap(({ id, name }): LiveCategory[] => [
    { label: name, cells: [] },
    {
      label: '',
      cells: series.map(({ year, type, name: told }) =>
        cellOf(book, { item: id, year, type }, { name, series: told }),
      ),
    },
  ]);
  return { series, categories };
}

function byYear(book: MoneyBook, choice: MoneyChoice) {
  const types = chosenTypes(book, choice);
  const itemName = book.items.find(({ id }) => id === choice.item)?.name ?? book.all;
  const categories = book.years.map(({ year, label }): LiveCategory => ({
    label,
    cells: types.map((type) =>
      cellOf(
        book,
        { item: choice.item, year, type: type.code },
        { name: itemName, series: filledTemplate(book.series, { year: label, type: type.label }) },
      ),
    ),
  }));
  const series = types.map(({ code: type, label: name }): MoneySeries => ({ type, name }));
  return { series, categories };
}

/**
 * Of each series the whole that it is a part of. Where some row has only one of both, or a part that
 * is larger than its whole, none is drawn inside another.
 */
function wholes(
  { share }: MoneyBook,
  series: readonly MoneySeries[],
  categories: readonly LiveCategory[],
): readonly (number | null)[] {
  const found = series.map(({ type, year }) => {
    if (type !== share?.part) return null;
    const at = series.findIndex((other) => other.type === share.whole && other.year === year);
    return at < 0 ? null : at;
  });
  const fits = (part: LiveCell, whole: LiveCell | undefined) =>
    whole !== undefined &&
    (part.value === null) === (whole.value === null) &&
    (part.value ?? 0) <= (whole.value ?? 0);
  const areParts = categories.every(({ cells }) =>
    cells.every((cell, index) => fits(cell, cells[found[index] ?? index])),
  );
  return areParts ? found : series.map(() => null);
}

/** The chosen amounts as bars from zero, whatever they are. */
export function moneyChart(book: MoneyBook, choice: MoneyChoice): LiveChart {
  const { series, categories } = choice.by === 'item' ? byItem(book, choice) : byYear(book, choice);
  return {
    name: book.unit,
    direction: 'rows',
    axis: axisOf([0, ...valuesIn(categories)], 'plain'),
    series: series.map(({ name }) => name),
    within: wholes(book, series, categories),
    categories,
    guides: [],
  };
}
