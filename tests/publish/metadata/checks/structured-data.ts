import { createHash } from 'node:crypto';

interface Download {
  readonly '@type': string;
  readonly contentUrl: string;
  readonly encodingFormat: string;
}

/** Of the whole: what was downloaded can be checked. */
interface CheckedDownload extends Download {
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
  readonly variableMeasured: readonly (Named & { readonly unitText: string })[];
  readonly distribution: readonly Download[];
  /** Of a KPI: the sources and the whole, by their addresses. */
  readonly isBasedOn: unknown;
  readonly isPartOf?: string;
}

/** What the page of the whole says for all its parts. */
export interface WholeFacts extends DatasetFacts {
  readonly publisher: Named;
  readonly spatialCoverage: Named & { readonly identifier: string };
  readonly distribution: readonly CheckedDownload[];
  readonly identifier: string;
  readonly keywords: readonly string[];
  readonly version: string;
  readonly measurementTechnique: string;
  readonly citation: readonly (Named & { readonly url: string })[];
  readonly includedInDataCatalog: Named & { readonly url: string };
  readonly hasPart: readonly (Named & { readonly description: string; readonly url: string })[];
}

const element = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

/** The facts that a page gives to search engines. */
export function structuredDataOf(html: string): readonly DatasetFacts[] {
  return [...html.matchAll(element)].map(([, text = '']) => JSON.parse(text) as DatasetFacts);
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const period = new RegExp(`^${day}/${day}$`);

type BytesAt = (address: string) => Buffer | null;

function checkedFaults(
  { contentUrl, contentSize, sha256 }: CheckedDownload,
  bytesAt: BytesAt,
): readonly string[] {
  const bytes = bytesAt(contentUrl);
  if (bytes === null) return [];
  const digest = createHash('sha256').update(bytes).digest('hex');
  return [
    ...(contentSize === `${bytes.length} B` ? [] : [`${contentUrl} has another size`]),
    ...(sha256 === digest ? [] : [`${contentUrl} has another checksum`]),
  ];
}

function downloadFaults(
  { contentUrl, encodingFormat }: Download,
  bytesAt: BytesAt,
): readonly string[] {
  return [
    ...(bytesAt(contentUrl) === null ? [`${contentUrl} is no file`] : []),
    ...(/^[a-z]+\/[\w.+-]+$/.test(encodingFormat) ? [] : [`${encodingFormat} is no media type`]),
  ];
}

type Asked = readonly (readonly [string, boolean])[];

const lacking = (asked: Asked) =>
  asked.filter(([, isThere]) => !isThere).map(([name]) => `${name} is not as asked`);

/** Where the facts of a page lack something or say something wrong; `home` is where the site is. */
export function structuredDataFaults(
  facts: DatasetFacts,
  home: string,
  bytesAt: BytesAt,
): readonly string[] {
  const { description, creator, variableMeasured } = facts;
  const isAddress = (address: string) => address !== '' && URL.canParse(address, home);
  return [
    ...lacking([
      ['context', facts['@context'] === 'https://schema.org/'],
      ['type', facts['@type'] === 'Dataset'],
      ['name', facts.name !== ''],
      ['description', description.length >= 50 && description.length <= 5000],
      ['url', isAddress(facts.url)],
      ['license', URL.canParse(facts.license)],
      ['isAccessibleForFree', facts.isAccessibleForFree],
      ['temporalCoverage', period.test(facts.temporalCoverage)],
      ['creator', creator['@type'] === 'Organization' && creator.name !== ''],
      ['variableMeasured', variableMeasured.length > 0],
      ['unitText', variableMeasured.every(({ unitText }) => unitText !== '')],
      ['distribution', facts.distribution.length > 0],
      ['CSV', facts.distribution.some(({ encodingFormat }) => encodingFormat === 'text/csv')],
      ['isBasedOn', Array.isArray(facts.isBasedOn) && facts.isBasedOn.length > 0],
    ]),
    ...facts.distribution.flatMap((download) => downloadFaults(download, bytesAt)),
  ];
}

/** The same for what only the page of the whole says. */
export function wholeFaults(facts: WholeFacts, home: string, bytesAt: BytesAt): readonly string[] {
  const { citation, hasPart: parts, includedInDataCatalog, publisher, spatialCoverage } = facts;
  const isAddress = (address: string) => address !== '' && URL.canParse(address, home);
  return [
    ...lacking([
      ['publisher', publisher['@type'] === 'Organization' && publisher.name !== ''],
      ['spatialCoverage', /^\d{6}$/.test(spatialCoverage.identifier)],
      ['identifier', facts.identifier === facts.url],
      ['keywords', facts.keywords.length > 2],
      ['version', new RegExp(`^${day}$`).test(facts.version)],
      ['measurementTechnique', facts.measurementTechnique !== ''],
      ['citation', citation.length > 0],
      ['citation', citation.every(({ url, name }) => isAddress(url) && name !== '')],
      ['includedInDataCatalog', includedInDataCatalog['@type'] === 'DataCatalog'],
      ['hasPart', parts.every(({ description }) => description.length >= 50)],
      ['hasPart', parts.every(({ url }) => isAddress(url))],
    ]),
    ...facts.distribution.flatMap((download) => checkedFaults(download, bytesAt)),
  ];
}
