import { createHash } from 'node:crypto';
import type { Store } from 'n3';
import { instancesOf, valuesOf } from './graph.ts';

/**
 * What DCAT-GoJ requires (◎), and what this project promises beyond it, per class.
 * Each must be there at least once.
 */
const required = {
  'dcat:Catalog': [
    'dct:identifier',
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:modified',
  ],
  'dcat:Dataset': [
    'dct:identifier',
    'dct:title',
    'dct:description',
    'dct:creator',
    'dct:publisher',
    'dct:license',
    'dct:spatial',
    'dct:temporal',
    'dct:modified',
    'dcat:distribution',
  ],
  'dcat:Distribution': [
    'dct:title',
    'dct:description',
    'dct:modified',
    'dcat:accessURL',
    'dcat:downloadURL',
    'dct:license',
  ],
  'dct:Location': ['dct:identifier'],
} as const;

function absences(store: Store): readonly string[] {
  return Object.entries(required).flatMap(([name, properties]) =>
    instancesOf(store, name).flatMap((thing) =>
      properties
        .filter((property) => valuesOf(store, thing, property).length === 0)
        .map((property) => `${thing} has no ${property}`),
    ),
  );
}

function fileFaults(store: Store, bytesAt: (address: string) => Buffer | null): readonly string[] {
  return instancesOf(store, 'dcat:Distribution').flatMap((thing) => {
    const [address = ''] = valuesOf(store, thing, 'dcat:downloadURL');
    const bytes = bytesAt(address);
    if (bytes === null) return [`${address} is no file`];
    const digest = createHash('sha256').update(bytes).digest('hex');
    const [checksum = ''] = valuesOf(store, thing, 'spdx:checksum');
    const [size] = valuesOf(store, thing, 'dcat:byteSize');
    const [value] = valuesOf(store, checksum, 'spdx:checksumValue');
    return [
      ...(size === String(bytes.length) ? [] : [`${address} has ${bytes.length} bytes`]),
      ...(value === digest ? [] : [`${address} has another checksum`]),
    ];
  });
}

/** Distributions that belong to no dataset, and datasets that belong to no catalog. */
function strays(store: Store): readonly string[] {
  const belonging = (owner: string, property: string) =>
    new Set(instancesOf(store, owner).flatMap((thing) => valuesOf(store, thing, property)));
  const distributions = belonging('dcat:Dataset', 'dcat:distribution');
  const datasets = belonging('dcat:Catalog', 'dcat:dataset');
  return [
    ...instancesOf(store, 'dcat:Distribution').filter((thing) => !distributions.has(thing)),
    ...instancesOf(store, 'dcat:Dataset').filter((thing) => !datasets.has(thing)),
  ].map((thing) => `${thing} belongs to nothing`);
}

/** Where a catalog lacks something or says something wrong about the files. */
export function catalogFaults(
  store: Store,
  bytesAt: (address: string) => Buffer | null,
): readonly string[] {
  return [...absences(store), ...fileFaults(store, bytesAt), ...strays(store)];
}
