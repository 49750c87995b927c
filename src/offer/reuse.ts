import { dataFolder } from '../publish/file.ts';
import { examplesOf } from '../publish/examples.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { citedSources } from './credit.ts';
import { database, words } from '../site/database.ts';
import { wholeReference } from './references.ts';
import { absolute, url } from '../site/url.ts';

const fileAddress = (name: string) => absolute(url.file(`${dataFolder}/${name}`));

/** Programs that read the data, with the addresses of this site. */
export const examples = examplesOf({
  latest: fileAddress('plain/observations_latest.csv'),
  latestJson: fileAddress('observations_latest.json'),
  results: fileAddress('results.csv'),
  workbook: fileAddress(`${wholeName}.xlsx`),
  folder: absolute(url.file(dataFolder)),
});

/** The line that whoever uses the data writes beside it: every report it comes from. */
export const creditLine = words.pictures.credit({
  sources: words.format.list(database.vintages.map(({ source_id }) => citedSources([], source_id))),
});

/** The whole data as something to cite, in words. */
export const wholeCitation = words.reuse.citation({
  title: wholeReference.title,
  publisher: wholeReference.publisher,
  date: words.format.date(wholeReference.issued),
  note: wholeReference.note,
  url: wholeReference.address,
});
