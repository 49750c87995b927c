import type { Database } from '../../model/database.ts';
import { sentencesIn } from '../../model/ruby.ts';
import type { KpiAnswer } from '../kpi-answer.ts';
import type { Portfolio } from '../portfolio.ts';
import type { ProjectAnswer } from '../project-answer.ts';
import { indexBy } from '../rows-by-key.ts';

/** A KPI in plain Japanese. Texts are in the notation of readings. */
export interface EasyKpiAnswer {
  readonly answer: KpiAnswer;
  /** The ordinary name where the content has no plain one. */
  readonly name: string;
  readonly isPlain: boolean;
  readonly meaning: readonly string[];
  /** The counter of its numbers; the ordinary one where the content has no plain one. */
  readonly unit: string;
}

/** A project in plain Japanese. */
export interface EasyProjectAnswer {
  readonly answer: ProjectAnswer;
  readonly name: string;
  readonly what: readonly string[];
  readonly who: readonly string[];
  /** Those in force. */
  readonly kpis: readonly EasyKpiAnswer[];
}

/** Projects that the content tells in plain Japanese, in the order of the source. */
export function easyProjectsOf(
  { easy_kpis, easy_projects }: Pick<Database, 'easy_kpis' | 'easy_projects'>,
  { projects }: Portfolio,
): readonly EasyProjectAnswer[] {
  const byProject = indexBy(easy_projects, ({ project_id }) => project_id);
  const byKpi = indexBy(easy_kpis, ({ kpi_id }) => kpi_id);
  const kpiOf = (answer: KpiAnswer): EasyKpiAnswer => {
    const { kpi_id, name_plain, unit } = answer.kpi;
    const row = byKpi.get(kpi_id);
    return {
      answer,
      name: row?.name ?? name_plain,
      isPlain: row !== undefined,
      meaning: sentencesIn(row?.meaning ?? ''),
      unit: (row ? row.unit : unit) ?? '',
    };
  };
  return projects.flatMap((answer) => {
    const row = byProject.get(answer.project.project_id);
    if (!row) return [];
    const { name, what, who } = row;
    const texts = { what: sentencesIn(what), who: sentencesIn(who) };
    return [{ answer, name, ...texts, kpis: answer.kpis.map(kpiOf) }];
  });
}
