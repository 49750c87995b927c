import { once } from '../derive/once.ts';
import { describedFiles } from '../publish/data-files.ts';
import type { PublishedFile } from '../publish/file.ts';
import { pageFiles } from '../publish/page-files.ts';
import { wholeFiles } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { comparisonFiles } from './comparison-files.ts';
import { datasetOf, modifiedIn, wholeAddressesIn } from './dataset.ts';
import { descriptionFiles, listsOf } from './description-files.ts';
import { kpiContext, projectContext } from './page-contexts.ts';
import { pictureFiles } from './pictures.ts';
import { publishedDataIn } from './published-data.ts';
import { releasedFiles } from './releases.ts';

function everyFile(site: Site): readonly PublishedFile[] {
  const published = publishedDataIn(site);
  const tables = describedFiles(published, datasetOf(site), wholeAddressesIn(site));
  const isDescription = ({ format }: PublishedFile) => format === 'data_package';
  const whole = [
    ...wholeFiles(published, tables),
    ...tables.filter((file) => !isDescription(file)),
  ];
  const isThere = (path: string) => publishedFiles(site).has(path);
  const ofPages = [
    ...pageFiles(published, {
      portfolio: site.written.portfolio,
      contextOf: ({ kpi }) => kpiContext(kpi.kpi_id, site, isThere),
      projectContextOf: ({ project }) => projectContext(project.project_id, site, isThere),
      modifiedOf: ({ kpi }) => modifiedIn(site)(kpi.kpi_id, kpi.project_id),
    }),
    ...pictureFiles(site),
    ...comparisonFiles(site),
  ];
  // Descriptions take examples from files of pages: those are written, and forgotten, after them.
  const files = [
    ...whole,
    ...tables.filter(isDescription),
    ...descriptionFiles([...whole, ...ofPages], site),
    ...releasedFiles(site),
    ...ofPages,
  ];
  return [...files, ...listsOf(files, site)];
}

/** Every file of the site that is no page, by its path. None is made before it is asked for. */
export const publishedFiles = once(
  (site: Site): ReadonlyMap<string, PublishedFile> =>
    new Map(everyFile(site).map((file) => [file.path, file] as const)),
);

/** Of these paths the files that there are. */
export const filesAt = (paths: readonly string[], site: Site): readonly PublishedFile[] =>
  paths.flatMap((path) => publishedFiles(site).get(path) ?? []);
