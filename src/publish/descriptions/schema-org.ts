import { documentName } from '../../derive/document-name.ts';
import type { Period } from '../../derive/dataset-dates.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Source } from '../../model/database.ts';
import { type Dataset } from './dataset.ts';
import type { FileFacts } from '../file.ts';
import { formats } from '../formats.ts';

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
  readonly variables: readonly { readonly name: string; readonly unit: string | null }[];
  readonly keywords: readonly string[];
  /** Documents that the figures come from. */
  readonly sources: readonly Source[];
  readonly files: readonly FileFacts[];
}

function downloadOf({ path, format, size, sha256 }: FileFacts, { addresses }: Dataset) {
  return {
    '@type': 'DataDownload',
    contentUrl: addresses.file(path),
    encodingFormat: formats[format].mediaType.split(';')[0],
    contentSize: `${size} B`,
    sha256,
  };
}

/** The documents that the figures come from: whoever cites the data should cite them, too. */
function reportsOf(sources: readonly Source[], { addresses }: Dataset) {
  return sources.map((source) => ({
    '@type': 'Report',
    name: documentName(source),
    datePublished: source.issued,
    publisher: { '@type': 'Organization', name: source.publisher },
    url: source.landing_url ?? addresses.source(source.source_id),
  }));
}

/**
 * Facts that hold for the whole dataset and for each part of it. No other address tells which
 * dataset it is, and nobody is known to have paid for it: so there is no `sameAs` or `funder`.
 */
function shared({ name, language, creator, publisher, licence, place, addresses }: Dataset) {
  const { url } = publisher;
  return {
    inLanguage: language,
    isAccessibleForFree: true,
    license: licence.url,
    creator: { '@type': 'Organization', name: creator.name },
    publisher: {
      '@type': 'Organization',
      name: publisher.name,
      ...(url !== null && { url }),
    },
    spatialCoverage: { '@type': 'Place', name: place.name, identifier: place.code },
    measurementTechnique: wordsOf(language).metadata.measurementTechnique,
    includedInDataCatalog: { '@type': 'DataCatalog', name, url: addresses.page },
  };
}

const variablesOf = ({ variables }: PageDataset) =>
  variables.map(({ name, unit }) => ({
    '@type': 'PropertyValue',
    name,
    unitText: unit ?? undefined,
  }));

function partOf(page: PageDataset, dataset: Dataset) {
  const { name, alternateName, description, address, period, modified, files } = page;
  const reports = reportsOf(page.sources, dataset);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    name,
    ...(alternateName !== undefined && { alternateName }),
    description,
    url: address,
    identifier: address,
    keywords: page.keywords,
    version: modified,
    dateModified: modified,
    temporalCoverage: `${period.start}/${period.end}`,
    ...shared(dataset),
    isBasedOn: reports,
    citation: reports,
    variableMeasured: variablesOf(page),
    distribution: files.map((file) => downloadOf(file, dataset)),
  };
}

/**
 * The figures of one KPI: what a search engine asks of a page. What holds for the whole dataset is
 * said on the page of the whole, and everything else in the files.
 */
export function kpiDataset(page: PageDataset, dataset: Dataset) {
  const { name, alternateName, description, address, period, modified } = page;
  const { creator, licence, place, addresses } = dataset;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name,
    ...(alternateName !== undefined && { alternateName }),
    description,
    url: address,
    dateModified: modified,
    temporalCoverage: `${period.start}/${period.end}`,
    license: licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: creator.name },
    spatialCoverage: place.name,
    variableMeasured: variablesOf(page),
    isBasedOn: page.sources.map(({ source_id }) => addresses.source(source_id)),
    isPartOf: addresses.page,
    distribution: page.files.map(({ path, format }) => ({
      '@type': 'DataDownload',
      contentUrl: addresses.file(path),
      encodingFormat: formats[format].mediaType.split(';')[0],
    })),
  };
}

/** A table of the whole. */
export interface DatasetPart {
  readonly name: string;
  readonly description: string;
  readonly address: string;
}

/** All figures; `tables` are its parts. */
export function wholeDataset(page: PageDataset, tables: readonly DatasetPart[], dataset: Dataset) {
  return {
    ...partOf(page, dataset),
    datePublished: dataset.issued,
    hasPart: tables.map(({ name, description, address }) => ({
      '@type': 'Dataset',
      name,
      description,
      url: address,
      license: dataset.licence.url,
    })),
  };
}
