import { type Language, type OtherLanguage, written } from './language.ts';

/** Settings whose words may be given in other languages, in settings named as `name_en` is. */
type SettingsOfWords = 'name' | 'short_name' | 'description' | 'municipality' | 'next_update';

type TranslatedSettings<Name extends string> = {
  readonly [Code in OtherLanguage as `${Name}_${Code}`]: string | null;
};

/** What `content/site.yaml` says about the site itself. */
export interface Settings extends TranslatedSettings<SettingsOfWords> {
  /** Name of the site, shown in the header and in every title. */
  readonly name: string;
  /** The same in at most 12 characters, for narrow screens. */
  readonly short_name: string;
  /** One sentence that says what the site is. */
  readonly description: string;
  /** Name of the municipality whose projects are shown. */
  readonly municipality: string;
  /** The same name in plain Japanese, with its reading; null where there are no such pages. */
  readonly municipality_easy: string | null;
  /** Name of the plan, where KPIs of none of its goals and projects are headed; null where a word will do. */
  readonly plan: { readonly name: string | null } & TranslatedSettings<'name'>;
  /** Who runs this site. */
  readonly publisher: {
    readonly name: string;
    readonly url: string | null;
  } & TranslatedSettings<'name'>;
  /** True when the municipality itself runs the site. */
  readonly is_official: boolean;
  /** Licence of the compiled data. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Where mistakes are reported. */
  readonly contact: { readonly url: string | null; readonly email: string | null };
  /** When the next figures are expected, in words; null when it is not known. */
  readonly next_update: string | null;
  /** Languages of the pages; the first is the one of addresses without a language. */
  readonly languages: readonly [Language, ...Language[]];
  /** Country of the municipality, by its code in ISO 3166-1. */
  readonly country: string;
  /** Currency of every amount, by its code in ISO 4217. */
  readonly currency: string;
  /** Public address of the source code. */
  readonly repository: string | null;
  /** True when the municipality does not exist: an example, a lesson, a test. */
  readonly invented: boolean;
}

/** A name that says that it is of an invented municipality, where it is: in Japanese too on a site that has it. */
export function markedName(
  name: string,
  { invented, languages }: Pick<Settings, 'invented' | 'languages'>,
): string {
  if (!invented) return name;
  return languages.includes('ja') ? `${name}（架空 / invented）` : `${name} (invented)`;
}

/** The language of the columns without one in their names: Japanese on a site that has it. */
export const writtenLanguage = ({ languages: [first, ...others] }: Pick<Settings, 'languages'>) =>
  others.includes(written) ? written : first;
