import type { Panel, Choice } from './comparison.ts';
import type { ComparisonWords, MoneyWords } from './descriptions.ts';
import type { LiveChart } from './live-chart.ts';
import type { MoneyBook } from './money-explorer.ts';
import { filledTemplate } from './template.ts';

/** A chart with its table, and the words around them. */
export interface PanelText {
  readonly heading: string;
  /** Name of the chart for readers who do not see it. */
  readonly name: string;
  /** Caption of the table. */
  readonly caption: string;
  /** Heading of the table's first column. */
  readonly row: string;
  /** Unit of the values. */
  readonly unit: string;
  /** True where bars of several kinds lie together and need their names. */
  readonly hasLegend: boolean;
  readonly axisLabel: (value: number) => string;
}

/** What a heading must say of the axis; null for one from zero. */
function noteOf({ axisKind, chart }: Panel, { noted, ranked }: ComparisonWords): string | null {
  if (axisKind === 'rank') return ranked;
  return chart.axis.startsAtZero ? null : noted;
}

/** Most KPIs that a heading names; of more it names two. */
const mostNamed = 3;

/** The KPIs of a chart as its heading names them. */
function namesOf({ names }: Panel, { panel }: ComparisonWords, lang: string): string {
  const listed = (some: readonly string[]) => new Intl.ListFormat(lang).format(some);
  if (names.length <= mostNamed) return listed(names);
  const first = names.slice(0, mostNamed - 1);
  const count = String(names.length - first.length);
  return filledTemplate(panel.more, { names: listed(first), count });
}

/** Words around KPIs that are compared, in the language `lang`. */
export function comparisonText(
  panel: Panel,
  { show, words }: { show: Choice['show']; words: ComparisonWords },
  lang: string,
): PanelText {
  const isChange = show === 'change';
  const unit = isChange && panel.axisKind === 'percentage' ? words.points : panel.unit;
  const names = namesOf(panel, words, lang);
  const heading =
    unit === '' && !isChange ? names : filledTemplate(words.panel[show], { names, unit });
  const note = noteOf(panel, words);
  const number = (value: number) =>
    value.toLocaleString(lang, { maximumFractionDigits: 6 }).replace('-', '−');
  return {
    heading: note === null ? heading : filledTemplate(note, { heading }),
    name: filledTemplate(words.chartName, { names: new Intl.ListFormat(lang).format(panel.names) }),
    caption: filledTemplate(words.caption, { unit }),
    row: words.row,
    unit,
    hasLegend: false,
    axisLabel: (value) => (isChange && value > 0 ? `+${number(value)}` : number(value)),
  };
}

/** Words around amounts, in the language `lang`. */
export function moneyText(
  { axis }: LiveChart,
  { book, words }: { book: MoneyBook; words: MoneyWords },
  lang: string,
): PanelText {
  const heading = words.subjects[book.subject];
  const scale = words.scales.find(({ one }) => axis.to * book.inCurrency >= one);
  return {
    heading,
    name: filledTemplate(words.chartName, { subject: heading }),
    caption: filledTemplate(words.caption, { unit: book.unit }),
    row: words.row,
    unit: book.unit,
    hasLegend: true,
    axisLabel: (value) => {
      if (!scale || value === 0) return '0';
      const size = (value * book.inCurrency) / scale.one;
      return `${scale.before}${size.toLocaleString(lang, { maximumFractionDigits: 2 })}${scale.after}`;
    },
  };
}
