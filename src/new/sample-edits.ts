import type { AnyEdit } from '../change-set/apply-edits.ts';
import { unitEdit } from '../change-set/measured-cells.ts';
import { sampleTexts } from '../i18n/first-content.ts';
import { statusOrder, statusRules } from '../model/status.ts';
import { fiscalYearOfMonth } from '../reader/vocabulary/years.ts';
import type { CityFacts } from './city-facts.ts';
import { documentEdits, yearEdit } from './first-rows.ts';

/**
 * Rows that stand for a report until there is one: so the new site can be built and looked at. They
 * say that they are a sample, and the settings say so on every page.
 */
export function sampleEdits(facts: CityFacts, day: string): AnyEdit[] {
  const year = fiscalYearOfMonth(day.slice(0, 7)) ?? Number(day.slice(0, 4));
  const source = { source_id: 'mihon', source_page: '1' };
  const { source: title, kpi: name, kpiPlain, unit, target } = sampleTexts;
  return [
    ...documentEdits(facts, { source_id: source.source_id, issued: day, title }),
    yearEdit(year),
    unitEdit(unit),
    {
      table: 'kpis',
      row: 'new',
      cells: {
        ...{ kpi_id: 'mihon-1', name, name_plain: kpiPlain, unit, decimals: '0' },
        ...{ accumulation: 'unknown', direction: 'not_stated', direction_basis: 'inferred' },
        ...source,
      },
    },
    {
      table: 'observations',
      row: 'new',
      cells: {
        ...{ vintage: day, kpi_id: 'mihon-1', fiscal_year: String(year), series: 'target' },
        ...{ value: target, status: targetStatus, value_as_published: target, ...source },
      },
    },
  ];
}

/** The status of every target that is a number. */
const targetStatus = statusOrder.find((status) => statusRules[status].kind === 'target') ?? '';
