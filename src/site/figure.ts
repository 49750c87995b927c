import type { SourcedFigure } from '../derive/provenance.ts';
import { yearWords } from '../derive/year-words.ts';
import type { CodeOf } from '../model/codes.ts';
import { aimLink } from './owner-link.ts';
import type { Site } from './site.ts';

/** A figure of the source in words, with the page that shows it. */
export interface FigureDescription {
  readonly name: string;
  readonly href: string | null;
  readonly asPublished: string;
}

const text = (value: string | number | null | undefined) => (value ?? '').toString();

function subject({ row }: SourcedFigure, site: Site): { name: string; href: string | null } {
  const { portfolio, url, words } = site;
  const kpi = portfolio.kpiById.get(text(row.kpi_id))?.kpi;
  if (kpi) return { name: kpi.name_plain, href: url.kpi(kpi.kpi_id) };
  const project = portfolio.projectById.get(text(row.project_id))?.project;
  if (project) return { name: project.name_plain, href: url.project(project.project_id) };
  const policy = portfolio.policyById.get(text(row.policy_id));
  if (policy) return aimLink(policy, site);
  const goal = portfolio.goalById.get(text(row.goal_id));
  if (goal) return aimLink(goal, site);
  return row.total_of
    ? { name: words.site.table.total, href: url.finance }
    : { name: '', href: null };
}

/** Who, when and what: 「創業した人 令和4年度 実績」. */
export function describeFigure(figure: SourcedFigure, site: Site): FigureDescription {
  const { labels, portfolio, words } = site;
  const { row, asPublished } = figure;
  const { name, href } = subject(figure, site);
  const parts = [
    name,
    text(row.name),
    row.fiscal_year ? yearWords(Number(row.fiscal_year), portfolio, words) : '',
    row.series ? labels('series', row.series as CodeOf<'series'>).label : '',
    row.amount_type ? labels('amount_types', row.amount_type as CodeOf<'amount_types'>).label : '',
    row.basis
      ? words.pages.project.periodBasis({
          basis: labels('period_bases', row.basis as CodeOf<'period_bases'>).label,
        })
      : '',
  ];
  return { name: words.format.phrase(parts), href, asPublished };
}
