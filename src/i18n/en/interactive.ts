import type { Translation } from '../translation.ts';
import type { interactive as japanese } from '../ja/interactive.ts';
import { countedIn } from './counted-in.ts';

/** Words of the charts that answer to touch, pointer and keyboard. */
export const interactive: Translation<typeof japanese> = {
  hint: 'Touch the chart or use the arrow keys to see its figures here.',
  choose: 'Choose what to show',
  see: 'See the chart',
  loading: 'The chart is being loaded.',
  failed: 'The chart could not be loaded. The table has the same figures.',
  figures: 'Table of the figures in the chart',
  taken: {
    title: 'Save the chosen chart and figures',
    csv: 'Figures (CSV)',
    svg: 'Chart (SVG)',
    columns: {
      chart: 'chart',
      subject: 'subject',
      row: 'row',
      series: 'series',
      value: 'value',
      upper: 'upper end of the value',
      unit: 'unit',
      shown: 'as in the table',
      reading: 'in words',
      source: 'source',
      site: 'site',
      licence: 'licence',
      address: 'URL',
    },
  },
  tableTitle: ({ unit }) => `Figures of the chart${countedIn(unit)}`,
  kpi: {
    open: 'Read the figures on the chart',
    name: ({ name, unit }) => `Chart of targets and actuals: ${name}${countedIn(unit)}`,
  },
  reading: {
    points: 'percentage points',
    places: ({ places, isUp }) => `${places} ${isUp ? 'up' : 'down'}`,
    tableText: ({ number, label }) => `${number} (${label})`,
    graded: ({ grades }) => `graded ${grades} by the document`,
    figure: ({ year, isBaseline, series, amount, label, asOf, grade }) =>
      [
        `${year}${isBaseline ? ' (baseline)' : ''}`,
        series,
        amount === null ? '' : `${amount.words}${amount.isChange ? ' from the baseline' : ''}`,
        asOf === null ? label : `${label} (as of ${asOf})`,
        grade,
      ]
        .filter((part) => part !== '')
        .join(' · '),
  },
  comparison: {
    title: 'Compare KPIs',
    lead: 'You can compare KPIs that have the same unit. Those of similar size share an axis; different units never do.',
    link: 'Compare with KPIs of the same unit',
    linkChange: 'Compare the change from the baseline with other KPIs',
    linkAll: 'Compare KPIs',
    explorer: 'Choose KPIs to compare',
    noScript:
      'Choosing KPIs needs JavaScript. Without it, “Charts by unit” below lets you compare them.',
    show: 'How to compare',
    showValue: 'Values (KPIs of one unit only)',
    showChange: 'Change from the baseline (each in its own unit)',
    units: 'Choose by unit',
    unitless: 'no unit',
    unitChoice: ({ unit, count }) => `${unit} (${count})`,
    clear: 'Clear all',
    unitsMost: ({ most }) => `Of units with many KPIs the first ${most} are chosen.`,
    kpis: 'KPIs to compare',
    find: 'Find other KPIs by name',
    refusedUnit: ({ unit }) =>
      `You have chosen KPIs counted in “${unit}”. KPIs with another unit cannot join them.`,
    refusedBaseline: 'KPIs without a baseline have no change to show and cannot be chosen.',
    none: 'Please choose at least one KPI.',
    shown: ({ count }) => `KPIs chosen: ${count}`,
    cautionAccumulation:
      'Some of these numbers are counted differently (cumulatively or by year), or the source does not say how. Take care when comparing them.',
    cautionSize:
      'The values differ too much in size to share an axis. Do not compare lengths on different axes.',
    axisFrom: 'The axis does not start at zero.',
    panelValue: ({ names, unit }) => `${names} (unit: ${unit})`,
    panelChange: ({ names, unit }) => `${names}: change from the baseline${countedIn(unit)}`,
    panelMore: ({ names, count }) => `${names} and ${count} more KPIs`,
    chartName: ({ names }) => `Chart of targets and actuals: ${names}`,
    address: 'The address of this page holds your choice. Anyone who opens it sees the same chart.',
    groups: 'Charts by unit',
    groupsLead:
      'KPIs with the same unit are shown together. They share an axis where their sizes are similar; a chart with its own axis says so.',
    group: ({ unit }) => `KPIs counted in “${unit}”`,
    alone: 'KPIs with a unit of their own',
    others: 'Charts of the other KPIs stand on their own pages.',
    list: 'All KPIs',
  },
  money: {
    title: 'Explore the money',
    lead: 'The money of projects and the money of goals are two different things. A chart shows one of them.',
    noScript: 'Choosing a view needs JavaScript. The tables above have the same figures.',
    subject: 'Whose money',
    projects: 'Projects',
    goals: 'Goals',
    policies: 'Policies',
    subjectOf: ({ name, types }) => `${name} (${types})`,
    by: 'Arranged by',
    byItem: 'Project or goal',
    byYear: 'Year',
    types: 'Kinds of amounts',
    year: 'Year',
    allYears: 'All years',
    item: 'Of',
    all: 'All together',
    figure: ({ name, year, type, amount, unit }) =>
      `${name} · ${year} · ${type} · ${amount} ${unit}`,
    unknown: ({ name, series }) => `${name} · ${series} · not given in the source`,
    chartName: ({ subject }) => `Chart: ${subject}`,
    row: 'Item',
  },
};
