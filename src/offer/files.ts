import { once } from '../derive/once.ts';
import { describedFiles } from '../publish/data-files.ts';
import type { PublishedFile } from '../publish/file.ts';
import { pageFiles, resultsFiles } from '../publish/page-files.ts';
import { createCellWriter } from '../publish/tables/cells.ts';
import { csvFiles } from '../publish/tables/table-files.ts';
import { toldWorkbook, wholeFiles } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { comparisonFiles } from './comparison-files.ts';
import { datasetOf, modifiedIn, wholeAddressesIn } from './dataset.ts';
import { descriptionFiles, listsOf, toldFiles } from './description-files.ts';
import { aimContext, kpiContext, projectContext } from './page-contexts.ts';
import { pictureFiles } from './pictures.ts';
import { publishedDataIn, resultsIn } from './published-data.ts';
import { releasedFiles } from './releases.ts';
import { writtenTableFiles } from './written-tables.ts';

/** The files of the first edition: all that there are of data, and those of its words. */
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
      aimContextOf: (answer) => aimContext(answer, site, isThere),
      modifiedOf: ({ kpi }) => modifiedIn(site)(kpi.kpi_id, kpi.project_id),
    }),
    ...pictureFiles(site),
    ...comparisonFiles(site),
    ...writtenTableFiles(site),
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

const byPath = (files: readonly PublishedFile[]): ReadonlyMap<string, PublishedFile> =>
  new Map(files.map((file) => [file.path, file] as const));

/** The results in the words of an edition that is not the first: of everything, and beside pages. */
function toldResults(site: Site): readonly PublishedFile[] {
  const results = resultsIn(site);
  return [
    toldWorkbook({ ...publishedDataIn(site), results }, site.language),
    ...csvFiles(results, createCellWriter(site.database)),
    ...resultsFiles(results, site),
  ];
}

/** What an edition publishes beside its pages, by the path in the edition: the first one all data. */
export const ownFiles = once((site: Site) => {
  if (site === site.first) return byPath(everyFile(site));
  return byPath([
    ...toldResults(site),
    ...pictureFiles(site),
    ...comparisonFiles(site),
    ...toldFiles(site),
  ]);
});

/**
 * Every file that an edition offers, by its path in the site: those of the first one, but where it
 * tells a file in its own words. None is made before it is asked for.
 */
export const publishedFiles = once((site: Site): ReadonlyMap<string, PublishedFile> => {
  const own = ownFiles(site);
  if (site === site.first) return own;
  const shared = [...publishedFiles(site.first).values()];
  return byPath([
    ...shared.filter(({ path }) => !own.has(path)),
    ...[...own.values()].map((file) => ({ ...file, path: site.edition.prefix + file.path })),
  ]);
});

/** Of these paths the files that there are, each in the words of the edition where it has them. */
export function filesAt(paths: readonly string[], site: Site): readonly PublishedFile[] {
  const files = publishedFiles(site);
  return paths.flatMap((path) => files.get(site.edition.prefix + path) ?? files.get(path) ?? []);
}
