import type { KpiAnswer } from '../derive/portfolio.ts';
import type { YearCell } from '../derive/series.ts';
import { verdictOf } from '../derive/verdict.ts';

/** What a KPI's JSON says beside its rows. */
export interface KpiContext {
  readonly sentences: readonly string[];
  readonly licence: { readonly name: string; readonly url: string };
  readonly citation: string;
  /** Every other form of the KPI by its name: page, csv … */
  readonly links: Readonly<Record<string, string>>;
}

function yearObject(answer: KpiAnswer, cell: YearCell) {
  const { year, isBaseline, target, actual } = cell;
  return {
    fiscal_year: year.fiscal_year,
    label_ja: year.label_ja,
    is_baseline: isBaseline,
    target,
    actual,
    verdict: isBaseline ? null : verdictOf(answer.kpi, cell),
  };
}

/** One KPI as one object: definition, series, sentence, verdict, licence, citation, links. */
export function kpiObject(answer: KpiAnswer, context: KpiContext) {
  const { kpi, project, unit, series, standing, discrepancies } = answer;
  return {
    ...kpi,
    unit_definition: unit,
    project: { project_id: project.project_id, name: project.name, name_en: project.name_en },
    standing,
    sentences: context.sentences,
    series: series.map((cell) => yearObject(answer, cell)),
    discrepancies,
    licence: context.licence,
    citation: context.citation,
    links: context.links,
  };
}
