import { createLabels } from '../derive/labels.ts';
import { financeOf } from '../derive/finance.ts';
import { portfolioOf } from '../derive/portfolio.ts';
import { indexBy, rowAt } from '../derive/rows-by-key.ts';
import type { Project } from '../model/database.ts';
import { contentOrReport } from './checked-content.ts';
import { buildConfig } from './config.ts';
import { contactOf } from './contact.ts';

/** The content, read, checked and joined once per build. */

export const { database, settings, prose, releases } = contentOrReport(
  buildConfig(process.env).contentDirectory,
);

export const portfolio = portfolioOf(database);

export const finance = financeOf(database);

export const labels = createLabels(database);

export const contactUrl = contactOf(settings, process.env);

/**
 * Who keeps track of a project's KPIs, by name where the name is known; null where the source
 * names nobody, which is what `municipality` without a name stands for.
 */
export function managerOf({ kpi_manager_name, kpi_managed_by }: Project): string | null {
  if (kpi_manager_name !== null) return kpi_manager_name;
  return kpi_managed_by === 'municipality' ? null : labels('managers', kpi_managed_by).label;
}

/** Who keeps track of KPIs that the source leaves out for that reason; null where nobody else does. */
export function otherManagerOf(project: Project): string | null {
  return project.kpi_managed_by === 'municipality' ? null : managerOf(project);
}

const sources = indexBy(database.sources, (row) => row.source_id);

export const sourceOf = (sourceId: string) => rowAt(sources, sourceId);

const projectProse = indexBy(prose.projects, ({ project_id }) => project_id);

/** What a project's text says about itself. */
export const proseOf = (projectId: string) => rowAt(projectProse, projectId);

const sitePages = indexBy(prose.pages, ({ name }) => name);

/** What a page in `content/pages/` says about itself, by its file name without the ending. */
export const pageProse = (name: string) => rowAt(sitePages, name);
