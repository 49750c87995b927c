import {
  issuedOn,
  modifiedOn,
  observedYears,
  type Period,
  periodOf,
} from '../../derive/dataset-dates.ts';
import { subjectsOf } from '../../derive/subjects.ts';
import { whoseSite } from '../../derive/whose-site.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Source } from '../../model/database.ts';
import type { Language } from '../../model/language.ts';
import { type BaseLanguage, descriptionLanguages } from '../../model/text.ts';
import { licenceUri } from './licence.ts';
import { municipalityOf, type PublishedContent } from '../tables/published-table.ts';

/** Addresses that metadata points to: whole, or from the root of a site without an address. */
export interface DatasetAddresses {
  readonly home: string;
  /** Page of the whole dataset. */
  readonly page: string;
  readonly updates: string;
  /** Page of a table; of all data for a view, which has no page of its own. */
  readonly table: (name: string) => string;
  readonly source: (id: string) => string;
  /** A published file by its path below the base. */
  readonly file: (path: string) => string;
}

/** What every description says about the whole dataset, wherever it is published. */
export interface DatasetFacts {
  readonly name: string;
  /** Of the words in all descriptions; names are those of the content. */
  readonly language: Language;
  /** 50 to 5000 characters, as catalogues of datasets ask. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Author of the figures: the municipality. */
  readonly creator: { readonly name: string };
  /** Who runs the site. */
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** The address names the licence; a page about it in one language is no name. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Where mistakes are reported: a page or a `mailto:` address. */
  readonly contact: string | null;
  /** YYYY-MM-DD, from the content. */
  readonly issued: string;
  readonly modified: string;
  /** What the figures are about. */
  readonly period: Period;
  readonly place: { readonly name: string; readonly code: string; readonly country: string };
  readonly sources: readonly Source[];
  /** In which files describe themselves, the one of titles first. */
  readonly spokenIn: readonly [BaseLanguage, ...BaseLanguage[]];
}

/** The same with the addresses under which it is published. */
export interface Dataset extends DatasetFacts {
  readonly addresses: DatasetAddresses;
}

/** In which language a description speaks, and where mistakes are reported. */
export type Describing = Pick<DatasetFacts, 'language' | 'contact'>;

export function datasetFacts(
  content: PublishedContent,
  { language, contact }: Describing,
): DatasetFacts {
  const { database, settings } = content;
  const { municipality_code: code, municipality } = municipalityOf(content);
  const subjects = subjectsOf(database);
  const words = wordsOf(language, settings);
  const { description, keywords } = words.metadata;
  const about = description({ description: settings.description, municipality, ...subjects });
  return {
    name: settings.name,
    language,
    description: settings.invented
      ? words.format.paragraph([whoseSite(settings, words), about])
      : about,
    keywords: [municipality, ...keywords(subjects)],
    creator: { name: municipality },
    publisher: settings.publisher,
    licence: { name: settings.licence.name, url: licenceUri(settings.licence.url) },
    contact,
    issued: issuedOn(database),
    modified: modifiedOn(database),
    period: periodOf(observedYears(database)),
    place: { name: municipality, code, country: settings.country },
    sources: database.sources,
    spokenIn: descriptionLanguages(settings.languages),
  };
}

/** Midnight in Japan, or by world time elsewhere, as programs write a day that needs a time. */
export const midnight = (day: string, country: string) =>
  `${day}T00:00:00${country === 'JP' ? '+09:00' : 'Z'}`;

/** The licence as catalogues write it, such as CC-BY-4.0; null where the name cannot be one. */
export function licenceId(name: string): string | null {
  const id = name.trim().replace(/\s+/g, '-');
  return /^[-\w.]+$/.test(id) ? id : null;
}
