import { createHash } from 'node:crypto';

interface Download {
  readonly '@type': string;
  readonly contentUrl: string;
  readonly encodingFormat: string;
  readonly contentSize: string;
  readonly sha256: string;
}

interface Named {
  readonly '@type': string;
  readonly name: string;
}

/** What search engines for datasets ask of a `Dataset`, and what this project promises. */
export interface DatasetFacts {
  readonly '@context': string;
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly license: string;
  readonly isAccessibleForFree: boolean;
  readonly temporalCoverage: string;
  readonly creator: Named;
  readonly publisher: Named;
  readonly spatialCoverage: Named & { readonly identifier: string };
  readonly variableMeasured: readonly (Named & { readonly unitText: string })[];
  readonly distribution: readonly Download[];
  readonly identifier: string;
  readonly keywords: readonly string[];
  readonly version: string;
  readonly measurementTechnique: string;
  readonly citation: readonly (Named & { readonly url: string })[];
  readonly includedInDataCatalog: Named & { readonly url: string };
  /** Of the whole only. */
  readonly hasPart?: readonly (Named & { readonly description: string; readonly url: string })[];
}

const element = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

/** The facts that a page gives to search engines. */
export function structuredDataOf(html: string): readonly DatasetFacts[] {
  return [...html.matchAll(element)].map(([, text = '']) => JSON.parse(text) as DatasetFacts);
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const period = new RegExp(`^${day}/${day}$`);

function downloadFaults(
  { contentUrl, contentSize, encodingFormat, sha256 }: Download,
  bytesAt: (address: string) => Buffer | null,
): readonly string[] {
  const bytes = bytesAt(contentUrl);
  if (bytes === null) return [`${contentUrl} is no file`];
  const digest = createHash('sha256').update(bytes).digest('hex');
  return [
    ...(contentSize === `${bytes.length} B` ? [] : [`${contentUrl} has another size`]),
    ...(sha256 === digest ? [] : [`${contentUrl} has another checksum`]),
    ...(/^[a-z]+\/[\w.+-]+$/.test(encodingFormat) ? [] : [`${encodingFormat} is no media type`]),
  ];
}

/** Where the facts of a page lack something or say something wrong; `home` is where the site is. */
export function structuredDataFaults(
  facts: DatasetFacts,
  home: string,
  bytesAt: (address: string) => Buffer | null,
): readonly string[] {
  const { description, creator, publisher, spatialCoverage, variableMeasured } = facts;
  const { hasPart: parts = [] } = facts;
  const isAddress = (address: string) => address !== '' && URL.canParse(address, home);
  const asked: readonly (readonly [string, boolean])[] = [
    ['context', facts['@context'] === 'https://schema.org/'],
    ['type', facts['@type'] === 'Dataset'],
    ['name', facts.name !== ''],
    ['description', description.length >= 50 && description.length <= 5000],
    ['url', isAddress(facts.url)],
    ['license', URL.canParse(facts.license)],
    ['isAccessibleForFree', facts.isAccessibleForFree],
    ['temporalCoverage', period.test(facts.temporalCoverage)],
    ['creator', creator['@type'] === 'Organization' && creator.name !== ''],
    ['publisher', publisher['@type'] === 'Organization' && publisher.name !== ''],
    ['spatialCoverage', /^\d{6}$/.test(spatialCoverage.identifier)],
    ['variableMeasured', variableMeasured.length > 0],
    ['unitText', variableMeasured.every(({ unitText }) => unitText !== '')],
    ['distribution', facts.distribution.length > 0],
    ['CSV', facts.distribution.some(({ encodingFormat }) => encodingFormat === 'text/csv')],
    ['identifier', facts.identifier === facts.url],
    ['keywords', facts.keywords.length > 2],
    ['version', new RegExp(`^${day}$`).test(facts.version)],
    ['measurementTechnique', facts.measurementTechnique !== ''],
    ['citation', facts.citation.length > 0],
    ['citation', facts.citation.every(({ url, name }) => isAddress(url) && name !== '')],
    ['includedInDataCatalog', facts.includedInDataCatalog['@type'] === 'DataCatalog'],
    ['hasPart', parts.every(({ description }) => description.length >= 50)],
    ['hasPart', parts.every(({ url }) => isAddress(url))],
  ];
  return [
    ...asked.filter(([, isThere]) => !isThere).map(([name]) => `${name} is not as asked`),
    ...facts.distribution.flatMap((download) => downloadFaults(download, bytesAt)),
  ];
}
