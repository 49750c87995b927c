import { dataFolder, inDataFolder } from '../publish/file.ts';
import { type Format, formats, formatsOf, type Purpose } from '../publish/formats.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { filesAt, publishedFiles } from './files.ts';

/** Which files a page links: those of a subject that serve a purpose, in the order of the formats. */

const pathOf = (stem: string, format: Format) => `${stem}.${formats[format].ending}`;

const ofPage =
  (...purposes: readonly Purpose[]) =>
  (stem: string) =>
    filesAt(...formatsOf('page', ...purposes).map((format) => pathOf(stem, format)));

/** The same figures in every form that there is. */
const formsOf = ofPage('data', 'picture');

const citationsOf = ofPage('citation');

const folderOf = (format: Format) => [dataFolder, formats[format].folder].filter(Boolean).join('/');

/** A table or view in every format that it has. */
export const tableLinks = (table: string) =>
  filesAt(
    ...formatsOf('table', 'data').map((format) => pathOf(`${folderOf(format)}/${table}`, format)),
  );

/** What most readers want of everything: one workbook, one table in words, all tables. */
export const resultsFiles = () =>
  filesAt(
    ...[`${wholeName}.xlsx`, 'results.csv', `${wholeName}.zip`].map(
      (name) => `${dataFolder}/${name}`,
    ),
  );

/** Files about all data, wherever in its folder they lie. */
function ofWhole(purpose: Purpose) {
  const files = [...publishedFiles().values()].filter(inDataFolder);
  return formatsOf('whole', purpose).flatMap((wanted) =>
    files.filter(({ format }) => format === wanted),
  );
}

/** Every table at once. */
export const wholeLinks = () => ofWhole('data');

/** What the files of the data folder are checked with. */
export const checksumsLinks = () => ofWhole('verification');

/** Descriptions of all data for programs and catalogues. */
export const metadataLinks = () => ofWhole('description');

/** Citations for reference software. */
export const wholeCitations = () => ofWhole('citation');

export const kpiCitations = (id: string) => citationsOf(`kpis/${id}`);

export const kpiFiles = (id: string) => formsOf(`kpis/${id}`);

export const projectFiles = (id: string) => formsOf(`projects/${id}`);

export const financeFiles = () => formsOf('finance');
