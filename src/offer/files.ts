import { once } from '../derive/once.ts';
import { describedFiles } from '../publish/data-files.ts';
import type { PublishedFile } from '../publish/file.ts';
import { pageFiles } from '../publish/page-files.ts';
import { wholeFiles } from '../publish/whole/whole-files.ts';
import { portfolio } from '../site/database.ts';
import { dataset, modifiedOf } from './dataset.ts';
import { descriptionFiles, listsOf } from './description-files.ts';
import { kpiContext, projectContext } from './page-contexts.ts';
import { pictureFiles } from './pictures.ts';
import { publishedData } from './published-data.ts';
import { releasedFiles } from './releases.ts';

function everyFile(): readonly PublishedFile[] {
  const tables = describedFiles(publishedData(), dataset, dataset.addresses);
  const isDescription = ({ format }: PublishedFile) => format === 'data_package';
  const data = [
    ...wholeFiles(publishedData(), tables),
    ...tables.filter((file) => !isDescription(file)),
    ...pageFiles(publishedData(), {
      portfolio,
      contextOf: kpiContext,
      projectContextOf: projectContext,
      modifiedOf: ({ kpi }) => modifiedOf(kpi.kpi_id, kpi.project_id),
    }),
    ...pictureFiles(),
  ];
  const files = [
    ...data,
    ...tables.filter(isDescription),
    ...descriptionFiles(data),
    ...releasedFiles,
  ];
  return [...files, ...listsOf(files)];
}

/** Every file of the site that is no page, by its path. None is made before it is asked for. */
export const publishedFiles = once(
  (): ReadonlyMap<string, PublishedFile> =>
    new Map(everyFile().map((file) => [file.path, file] as const)),
);

/** Of these paths the files that there are. */
export const filesAt = (...paths: readonly string[]): readonly PublishedFile[] =>
  paths.flatMap((path) => publishedFiles().get(path) ?? []);
