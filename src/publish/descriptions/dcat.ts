import { documentName } from '../../derive/document-name.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Table } from '../../model/table.ts';
import type { Text } from '../../model/text.ts';
import { type Dataset } from './dataset.ts';
import { agents, licence, place, theme } from './dcat-agents.ts';
import { type CatalogParts, distributionResources } from './dcat-distribution.ts';
import type { FileFacts } from '../file.ts';
import { iri, type Name, type Resource, type Term, inMain, typed, uniqueResources } from './rdf.ts';

/** DCAT-AP 3.0.1, and what DCAT-GoJ asks beyond it: the day of each distribution. */

type Property = readonly [Name, readonly Term[]];

const date = (day: string) => [typed(day, 'xsd:date')];

/** What the list of the European Union calls a language. */
const languageNames = { ja: 'JPN', en: 'ENG' } as const;

/** Language of titles, descriptions and most texts. */
const languageOf = ({ spokenIn: [main] }: Dataset): Resource => ({
  iri: `http://publications.europa.eu/resource/authority/language/${languageNames[main]}`,
  type: 'dct:LinguisticSystem',
  properties: [],
});

/** A text in each language in which the site describes itself. */
const inEach = (text: Text, { spokenIn }: Dataset): readonly Term[] =>
  spokenIn.map((language) => ({ text: text[language], language }));

/** The address of a dataset: the page about all data with the dataset's name as fragment. */
const datasetIri = ({ addresses }: Dataset, name: string) => `${addresses.page}#${name}`;

const wholeName = 'dataset';

/** Properties that every dataset and the catalog share. */
function shared(dataset: Dataset): readonly Property[] {
  const { modified, issued, addresses } = dataset;
  const { creator, publisher } = agents(dataset);
  return [
    ['dct:creator', [iri(creator.iri)]],
    ['dct:publisher', [iri(publisher.iri)]],
    ['dct:license', [iri(licence(dataset).iri)]],
    ['dct:language', [iri(languageOf(dataset).iri)]],
    ['dct:spatial', [iri(place(dataset).iri)]],
    ['dct:temporal', [iri(`${addresses.page}#period`)]],
    ['dct:issued', date(issued)],
    ['dct:modified', date(modified)],
    ['dcat:keyword', dataset.keywords.map((word) => inMain(word, dataset))],
  ];
}

function datasetProperties(dataset: Dataset): readonly Property[] {
  const { contact, addresses } = dataset;
  return [
    ...shared(dataset),
    ['dcat:theme', [iri(theme.iri)]],
    ['dcat:version', [{ text: dataset.modified }]],
    ['dct:provenance', [iri(`${addresses.page}#provenance`)]],
    ['prov:wasDerivedFrom', dataset.sources.map((row) => iri(addresses.source(row.source_id)))],
    ['dcat:contactPoint', contact === null ? [] : [iri(`${addresses.page}#contact`)]],
  ];
}

function tableResource({ name, title, description }: Table, parts: CatalogParts): Resource {
  const { dataset } = parts;
  return {
    iri: datasetIri(dataset, name),
    type: 'dcat:Dataset',
    properties: [
      ['dct:identifier', [{ text: name }]],
      ['dct:title', inEach(title, dataset)],
      ['dct:description', inEach(description, dataset)],
      ['dct:isPartOf', [iri(datasetIri(dataset, wholeName))]],
      ['dcat:landingPage', [iri(dataset.addresses.table(name))]],
      ['dcat:distribution', distributionsOf(name, parts)],
      ...datasetProperties(dataset),
    ],
  };
}

/** The table whose rows a file holds, and nothing else; null for files with several tables. */
function tableOf({ path }: FileFacts, tables: readonly Table[]): string | null {
  const stem = path.replace(/^.*\//, '').replace(/\..*$/, '');
  return tables.find(({ name }) => name === stem)?.name ?? null;
}

function distributionsOf(name: string | null, { dataset, tables, files }: CatalogParts) {
  return files
    .filter((file) => tableOf(file, tables) === name)
    .map(({ path }) => iri(`${dataset.addresses.file(path)}#distribution`));
}

function wholeResource(parts: CatalogParts): Resource {
  const { dataset, tables } = parts;
  const { name, description, addresses } = dataset;
  return {
    iri: datasetIri(dataset, wholeName),
    type: 'dcat:Dataset',
    properties: [
      ['dct:identifier', [{ text: datasetIri(dataset, wholeName) }]],
      ['dct:title', [inMain(name, dataset)]],
      ['dct:description', [inMain(description, dataset)]],
      ['dct:hasPart', tables.map((table) => iri(datasetIri(dataset, table.name)))],
      ['dcat:landingPage', [iri(addresses.page)]],
      ['dcat:distribution', distributionsOf(null, parts)],
      ...datasetProperties(dataset),
    ],
  };
}

function catalogResource({ dataset, tables }: CatalogParts): Resource {
  const { name, description, addresses } = dataset;
  const names = [wholeName, ...tables.map((table) => table.name)];
  return {
    iri: datasetIri(dataset, 'catalog'),
    type: 'dcat:Catalog',
    properties: [
      ['dct:identifier', [{ text: datasetIri(dataset, 'catalog') }]],
      ['dct:title', [inMain(name, dataset)]],
      ['dct:description', [inMain(description, dataset)]],
      ['foaf:homepage', [iri(addresses.home)]],
      ['dcat:dataset', names.map((entry) => iri(datasetIri(dataset, entry)))],
      ...shared(dataset),
    ],
  };
}

const document = (address: string): Resource => ({
  iri: address,
  type: 'foaf:Document',
  properties: [],
});

function periodAndProvenance(dataset: Dataset): readonly Resource[] {
  const { period, sources, addresses, spokenIn } = dataset;
  const { metadata, format } = wordsOf(spokenIn[0]);
  const statements = sources.map((source) =>
    metadata.provenance({
      publisher: source.publisher,
      document: documentName(source),
      date: format.date(source.issued),
    }),
  );
  return [
    {
      iri: `${addresses.page}#period`,
      type: 'dct:PeriodOfTime',
      properties: [
        ['dcat:startDate', date(period.start)],
        ['dcat:endDate', date(period.end)],
      ],
    },
    {
      iri: `${addresses.page}#provenance`,
      type: 'dct:ProvenanceStatement',
      properties: [['rdfs:label', statements.map((text) => inMain(text, dataset))]],
    },
  ];
}

function contactResource(dataset: Dataset): readonly Resource[] {
  const { contact, publisher, addresses } = dataset;
  if (contact === null) return [];
  const means: Name = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  const properties: readonly Property[] = [
    ['vcard:fn', [inMain(publisher.name, dataset)]],
    [means, [iri(contact)]],
  ];
  return [{ iri: `${addresses.page}#contact`, type: 'vcard:Kind', properties }];
}

/** The catalog with its datasets and their files, as a graph. */
export function catalogOf(parts: CatalogParts): readonly Resource[] {
  const { dataset, tables } = parts;
  const { creator, publisher } = agents(dataset);
  const pages = [dataset.addresses.home, dataset.addresses.page];
  return uniqueResources([
    catalogResource(parts),
    wholeResource(parts),
    ...tables.map((table) => tableResource(table, parts)),
    ...parts.files.flatMap((file) => distributionResources(file, tableOf(file, tables), parts)),
    ...[creator, publisher, licence(dataset), place(dataset), theme, languageOf(dataset)],
    ...periodAndProvenance(dataset),
    ...contactResource(dataset),
    ...[...pages, ...tables.map(({ name }) => dataset.addresses.table(name))].map(document),
  ]);
}
