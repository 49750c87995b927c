import { documentName } from '../../derive/document-name.ts';
import { ja } from '../../i18n/ja/words.ts';
import type { Table } from '../../model/table.ts';
import { type Dataset } from './dataset.ts';
import { agents, licence, place, theme } from './dcat-agents.ts';
import { type CatalogParts, distributionResources } from './dcat-distribution.ts';
import type { FileFacts } from '../file.ts';
import {
  english,
  iri,
  japanese,
  type Name,
  type Resource,
  type Term,
  typed,
  uniqueResources,
} from './rdf.ts';

/** DCAT-AP 3.0.1, and what DCAT-GoJ asks beyond it: the day of each distribution. */

type Property = readonly [Name, readonly Term[]];

const date = (day: string) => [typed(day, 'xsd:date')];

/** Language of titles, descriptions and most texts. */
const language: Resource = {
  iri: 'http://publications.europa.eu/resource/authority/language/JPN',
  type: 'dct:LinguisticSystem',
  properties: [],
};

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
    ['dct:language', [iri(language.iri)]],
    ['dct:spatial', [iri(place(dataset).iri)]],
    ['dct:temporal', [iri(`${addresses.page}#period`)]],
    ['dct:issued', date(issued)],
    ['dct:modified', date(modified)],
    ['dcat:keyword', dataset.keywords.map(japanese)],
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
      ['dct:title', [japanese(title.ja), english(title.en)]],
      ['dct:description', [japanese(description.ja), english(description.en)]],
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
      ['dct:title', [japanese(name)]],
      ['dct:description', [japanese(description)]],
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
      ['dct:title', [japanese(name)]],
      ['dct:description', [japanese(description)]],
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

function periodAndProvenance({ period, sources, addresses }: Dataset): readonly Resource[] {
  const statements = sources.map((source) =>
    ja.metadata.provenance({
      publisher: source.publisher,
      document: documentName(source),
      date: ja.format.date(source.issued),
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
      properties: [['rdfs:label', statements.map(japanese)]],
    },
  ];
}

function contactResource({ contact, publisher, addresses }: Dataset): readonly Resource[] {
  if (contact === null) return [];
  const means: Name = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  const properties: readonly Property[] = [
    ['vcard:fn', [japanese(publisher.name)]],
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
    ...[creator, publisher, licence(dataset), place(dataset), theme, language],
    ...periodAndProvenance(dataset),
    ...contactResource(dataset),
    ...[...pages, ...tables.map(({ name }) => dataset.addresses.table(name))].map(document),
  ]);
}
