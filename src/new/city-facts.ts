import { isMunicipalityCode } from '../model/municipality-code.ts';

/** What a new site needs to know that no report says. */
export interface CityFacts {
  readonly municipality: string;
  readonly code: string;
  /** Who runs the site. */
  readonly publisher: string;
  readonly licence: Licence;
  readonly isOfficial: boolean;
  /** Also where there is no report yet: what stands there is a sample. */
  readonly isInvented: boolean;
}

export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** Licences that public bodies in Japan use, by what people write. */
const licences: Readonly<Record<string, Licence>> = {
  'cc-by-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  },
  'cc0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja',
  },
  'pdl1.0': {
    name: 'PDL1.0',
    url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
  },
};

export const licenceNames = Object.values(licences).map(({ name }) => name);

/** A licence by its name, or by name and address; null where it is not known. */
export function licenceOf(name: string, url: string | null): Licence | null {
  if (url !== null) return /^https?:\/\/\S+$/u.test(url) ? { name, url } : null;
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
    .replace('pdl-', 'pdl');
  return Object.hasOwn(licences, key) ? (licences[key] ?? null) : null;
}

export type CodeRefusal = 'code-malformed' | 'code-check-digit' | 'code-prefecture';

/** Prefectures are numbered from 01 to 47. */
const prefectures = 47;

/**
 * What is wrong with a municipality code; null for one that can be. Codes of municipalities that do
 * not exist begin with another number than that of a prefecture.
 */
export function codeRefusal(code: string, isInvented: boolean): CodeRefusal | null {
  if (!/^\d{6}$/u.test(code)) return 'code-malformed';
  if (!isMunicipalityCode(code)) return 'code-check-digit';
  const prefecture = Number(code.slice(0, 2));
  const isReal = prefecture >= 1 && prefecture <= prefectures;
  return isReal || isInvented ? null : 'code-prefecture';
}
