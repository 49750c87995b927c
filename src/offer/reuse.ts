import { dataFolder } from '../publish/file.ts';
import { examplesOf } from '../publish/examples.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { wholeSource } from './credit.ts';
import { filesAt } from './files.ts';
import { wholeReference } from './references.ts';

/** Programs that read the data, with the addresses of this site. */
export function examplesIn(site: Site) {
  const { absolute, url } = site;
  const fileAddress = (name: string) => {
    const path = `${dataFolder}/${name}`;
    const [file] = filesAt([path], site);
    return absolute(url.file(file?.path ?? path));
  };
  return examplesOf({
    latest: fileAddress('plain/observations_latest.csv'),
    latestJson: fileAddress('observations_latest.json'),
    results: fileAddress('results.csv'),
    workbook: fileAddress(`${wholeName}.xlsx`),
    folder: absolute(url.file(dataFolder)),
  });
}

/** The line that whoever uses the data writes beside it: every report it comes from. */
export function creditLine(site: Site): string {
  const { database, words } = site;
  const sources = database.vintages.map(({ source_id }) => wholeSource(source_id, site));
  return words.pictures.credit({ sources: words.format.list(sources) });
}

/** The whole data as something to cite, in words. */
export function wholeCitation(site: Site): string {
  const { title, publisher, issued, note, address } = wholeReference(site);
  const { reuse, format } = site.words;
  return reuse.citation({ title, publisher, date: format.date(issued), note, url: address });
}
