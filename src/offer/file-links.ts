import { dataFolder, inDataFolder } from '../publish/file.ts';
import { type Format, formats, formatsOf, type Purpose } from '../publish/formats.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { filesAt, publishedFiles } from './files.ts';

const pathOf = (stem: string, format: Format) => `${stem}.${formats[format].ending}`;

const folderOf = (format: Format) => [dataFolder, formats[format].folder].filter(Boolean).join('/');

/**
 * Tells which files a page links: those of a subject that serve a purpose, in the order of the
 * formats. A table without rows keeps its address, and no page offers it.
 */
export function createFileLinks(site: Site) {
  const { prefix } = site.edition;
  const ofPage = (stem: string, ...purposes: readonly Purpose[]) =>
    filesAt(
      formatsOf('page', ...purposes).map((format) => pathOf(stem, format)),
      site,
    ).filter(({ rows }) => rows !== 0);
  /** Files about all data, wherever in its folder they lie. */
  const ofWhole = (purpose: Purpose) => {
    const files = [...publishedFiles(site).values()].filter(({ path }) =>
      inDataFolder({ path: path.startsWith(prefix) ? path.slice(prefix.length) : path }),
    );
    return formatsOf('whole', purpose).flatMap((wanted) =>
      files.filter(({ format }) => format === wanted),
    );
  };
  return {
    /** A table or view in every format that it has. */
    tableLinks: (table: string) =>
      filesAt(
        formatsOf('table', 'data').map((format) => pathOf(`${folderOf(format)}/${table}`, format)),
        site,
      ),
    /** What most readers want of everything: one workbook, one table in words, all tables. */
    resultsFiles: () =>
      filesAt(
        [`${wholeName}.xlsx`, 'results.csv', `${wholeName}.zip`].map(
          (name) => `${dataFolder}/${name}`,
        ),
        site,
      ),
    /** Every table at once. */
    wholeLinks: () => ofWhole('data'),
    /** What the files of the data folder are checked with. */
    checksumsLinks: () => ofWhole('verification'),
    /** Descriptions of all data for programs and catalogues. */
    metadataLinks: () => ofWhole('description'),
    /** Citations for reference software. */
    wholeCitations: () => ofWhole('citation'),
    kpiCitations: (id: string) => ofPage(`kpis/${id}`, 'citation'),
    /** The same figures in every form that there is. */
    kpiFiles: (id: string) => ofPage(`kpis/${id}`, 'data', 'picture'),
    kpiData: (id: string) => ofPage(`kpis/${id}`, 'data'),
    kpiPictures: (id: string) => ofPage(`kpis/${id}`, 'picture'),
    projectFiles: (id: string) => ofPage(`projects/${id}`, 'data', 'picture'),
    goalFiles: (id: string) => ofPage(`goals/${id}`, 'data', 'picture'),
    policyFiles: (id: string) => ofPage(`policies/${id}`, 'data', 'picture'),
    financeFiles: () => ofPage('finance', 'data', 'picture'),
  };
}
