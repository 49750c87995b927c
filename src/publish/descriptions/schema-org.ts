import type { Period } from '../../derive/dataset-dates.ts';
import { type Dataset, documentName } from './dataset.ts';
import { type Distribution, formats } from '../file.ts';
import { sha256 } from '../../write/sha256.ts';

/** schema.org `Dataset`, as search engines for datasets read it from a page. */

/** The part of the data that one page shows. */
export interface PageDataset {
  readonly name: string;
  readonly alternateName?: string;
  /** 50 to 5000 characters. */
  readonly description: string;
  readonly address: string;
  readonly period: Period;
  readonly modified: string;
  readonly variables: readonly { readonly name: string; readonly unit: string }[];
  readonly files: readonly Distribution[];
}

function downloadOf({ path, format, bytes }: Distribution, { addresses }: Dataset) {
  return {
    '@type': 'DataDownload',
    contentUrl: addresses.file(path),
    encodingFormat: formats[format].mediaType.split(';')[0],
    contentSize: `${bytes.length} B`,
    sha256: sha256(bytes),
  };
}

/** Facts that hold for the whole dataset and for each part of it. */
function shared({ creator, publisher, licence, place }: Dataset) {
  const { url } = publisher;
  return {
    inLanguage: 'ja',
    isAccessibleForFree: true,
    license: licence.url,
    creator: { '@type': 'Organization', name: creator.name },
    publisher: {
      '@type': 'Organization',
      name: publisher.name,
      ...(url !== null && { url }),
    },
    spatialCoverage: { '@type': 'Place', name: place.name, identifier: place.code },
  };
}

function partOf(page: PageDataset, dataset: Dataset) {
  const { name, alternateName, description, address, period, modified, variables, files } = page;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    name,
    ...(alternateName !== undefined && { alternateName }),
    description,
    url: address,
    dateModified: modified,
    temporalCoverage: `${period.start}/${period.end}`,
    ...shared(dataset),
    variableMeasured: variables.map((variable) => ({
      '@type': 'PropertyValue',
      name: variable.name,
      unitText: variable.unit,
    })),
    distribution: files.map((file) => downloadOf(file, dataset)),
  };
}

/** The figures of one KPI: a part of the whole. */
export function kpiDataset(page: PageDataset, dataset: Dataset) {
  return { ...partOf(page, dataset), isPartOf: { '@id': dataset.addresses.page } };
}

/** All figures. */
export function wholeDataset(page: PageDataset, dataset: Dataset) {
  return {
    ...partOf(page, dataset),
    identifier: dataset.addresses.page,
    version: dataset.modified,
    datePublished: dataset.issued,
    keywords: dataset.keywords,
    isBasedOn: dataset.sources.map((source) => ({
      '@type': 'Report',
      name: documentName(source),
      datePublished: source.issued,
      publisher: { '@type': 'Organization', name: source.publisher },
      url: source.landing_url ?? dataset.addresses.source(source.source_id),
    })),
  };
}

/** JSON that may stand inside a `script` element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
