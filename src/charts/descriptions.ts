import type { MoneyScale } from '../i18n/money.ts';
import type { Caution, Choice, ListedKpi, Refusal } from './comparison.ts';
import type { LiveChart } from './live-chart.ts';
import type { MoneyBook, MoneySubject } from './money-explorer.ts';

/** What an interactive part of a page shows, as the page carries it in JSON. */
export type ViewDescription =
  KpiDescription | FetchedKpiDescription | ComparisonDescription | MoneyDescription;

/** An explorer before it is said what a reader may take away of it. */
export type ExplorerDescription =
  Omit<ComparisonDescription, 'taken'> | Omit<MoneyDescription, 'taken'>;

/** The picture of a KPI with what its marks say, on the axis of the static picture. */
export interface KpiDescription {
  readonly view: 'kpi';
  /** Id of the heading of the figure whose picture becomes interactive. */
  readonly figure: string;
  readonly chart: LiveChart;
  readonly years: null;
}

/** The same without its years, which are in a file with other KPIs of its unit. */
export interface FetchedKpiDescription extends Omit<KpiDescription, 'chart' | 'years'> {
  readonly chart: Omit<LiveChart, 'direction' | 'series' | 'categories' | 'guides'>;
  readonly years: { readonly file: string; readonly id: string };
}

/** KPIs that a reader can choose and compare. */
export interface ComparisonDescription {
  readonly view: 'comparison';
  readonly kpis: readonly ListedKpi[];
  readonly files: ComparisonFiles;
  readonly words: ComparisonWords;
  readonly taken: TakenWords;
}

/** Addresses of what the page does not carry. */
export interface ComparisonFiles {
  /** The KPIs of each unit with their figures. */
  readonly figures: Readonly<Record<string, string>>;
  /** The names of all KPIs; null where the page lists them all. */
  readonly list: string | null;
}

/** Places in braces, such as {unit}, are filled in the browser. */
export interface ComparisonWords {
  readonly hint: string;
  readonly caption: string;
  readonly row: string;
  readonly none: string;
  readonly shown: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  /** In the place of a unit where nothing is counted. */
  readonly unitless: string;
  readonly cautions: Readonly<Record<Caution, string>>;
  /** A heading with the note that its axis does not start at zero. */
  readonly noted: string;
  /** A heading with the note that its axis is of places of a ranking. */
  readonly ranked: string;
  /** Two sentences, one after the other. */
  readonly paragraph: string;
  /** Headings of a chart: {names} and {unit} are filled in, and {count} of those not named. */
  readonly panel: Readonly<Record<Choice['show'] | 'more', string>>;
  readonly chartName: string;
  /** Unit of a difference of percentages. */
  readonly points: string;
}

/** Amounts that a reader can arrange. */
export interface MoneyDescription {
  readonly view: 'money';
  readonly books: readonly MoneyBook[];
  readonly words: MoneyWords;
  readonly taken: TakenWords;
}

export interface MoneyWords {
  readonly hint: string;
  readonly row: string;
  readonly caption: string;
  readonly chartName: string;
  readonly subjects: Readonly<Record<MoneySubject, string>>;
  /** Words for round amounts, with their size in the currency, largest first. */
  readonly scales: readonly MoneyScale[];
}

/** Words of what a reader takes away of a choice. */
export interface TakenWords {
  /** Headings of the columns of the table. */
  readonly columns: readonly string[];
  readonly source: string;
  readonly site: string;
  readonly licence: string;
  /** Name of the files, without what says their kind. */
  readonly file: string;
}
