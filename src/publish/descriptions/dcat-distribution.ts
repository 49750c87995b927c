import { wordsOf } from '../../i18n/words.ts';
import type { Table } from '../../model/table.ts';
import type { Dataset } from './dataset.ts';
import type { FileFacts } from '../file.ts';
import { type Format, formats } from '../formats.ts';
import { iri, type Resource, inMain, typed } from './rdf.ts';

export interface CatalogParts {
  readonly dataset: Dataset;
  /** Tables and views: each is a dataset of its own within the whole. */
  readonly tables: readonly Table[];
  readonly files: readonly FileFacts[];
}

const algorithm: Resource = {
  iri: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
  type: 'spdx:ChecksumAlgorithm',
  properties: [],
};

function mediaTypeOf(format: Format): Resource | null {
  const [name = ''] = formats[format].mediaType.split(';');
  // Names with x- are in no register.
  if (name.split('/')[1]?.startsWith('x-')) return null;
  return {
    iri: `https://www.iana.org/assignments/media-types/${name}`,
    type: 'dct:MediaType',
    properties: [],
  };
}

function fileTypeOf(format: Format): Resource | null {
  const name = formats[format].fileType;
  if (name === undefined) return null;
  return {
    iri: `http://publications.europa.eu/resource/authority/file-type/${name}`,
    type: 'dct:MediaTypeOrExtent',
    properties: [],
  };
}

const references = (resource: Resource | null) => (resource === null ? [] : [iri(resource.iri)]);

const present = (resources: readonly (Resource | null)[]) =>
  resources.filter((resource) => resource !== null);

function checksumOf(address: string, sha256: string): Resource {
  return {
    iri: `${address}#checksum`,
    type: 'spdx:Checksum',
    properties: [
      ['spdx:algorithm', [iri(algorithm.iri)]],
      ['spdx:checksumValue', [typed(sha256, 'xsd:hexBinary')]],
    ],
  };
}

/** A file as a distribution, with the things that it refers to. */
export function distributionResources(
  { path, format, size, sha256 }: FileFacts,
  table: string | null,
  { dataset, tables }: CatalogParts,
): readonly Resource[] {
  const { addresses, modified, issued, licence } = dataset;
  const address = addresses.file(path);
  const [mediaType, fileType] = [mediaTypeOf(format), fileTypeOf(format)];
  const name = tables.find((entry) => entry.name === table)?.title.ja ?? dataset.name;
  const { label } = formats[format];
  const { metadata } = wordsOf(dataset.spokenIn[0]);
  const distribution: Resource = {
    iri: `${address}#distribution`,
    type: 'dcat:Distribution',
    properties: [
      ['dct:title', [inMain(metadata.fileTitle({ name, format: label }), dataset)]],
      ['dct:description', [inMain(metadata.files[format] ?? label, dataset)]],
      ['dcat:accessURL', [iri(table === null ? addresses.page : addresses.table(table))]],
      ['dcat:downloadURL', [iri(address)]],
      ['dcat:mediaType', references(mediaType)],
      ['dct:format', references(fileType)],
      ['dcat:byteSize', [typed(String(size), 'xsd:nonNegativeInteger')]],
      ['spdx:checksum', [iri(`${address}#checksum`)]],
      ['dct:license', [iri(licence.url)]],
      ['dct:issued', [typed(issued, 'xsd:date')]],
      ['dct:modified', [typed(modified, 'xsd:date')]],
    ],
  };
  return [distribution, checksumOf(address, sha256), algorithm, ...present([mediaType, fileType])];
}
