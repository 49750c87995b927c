/** What holds for a language wherever it is named. */
interface LanguageDeclaration {
  /** What those who speak it call it. */
  readonly own: string;
  /** The same for a narrow screen, in at most three signs; part of `own`. */
  readonly short: string;
  /** What it is called in Japanese and in English. */
  readonly name: { readonly ja: string; readonly en: string };
  /** Version of the schema whose columns can hold its words. */
  readonly since: string;
}

/** The languages that the site has words for, a line each: each has a folder in `src/i18n`. */
const declared = {
  ja: { own: '日本語', short: '日本語', name: { ja: '日本語', en: 'Japanese' }, since: '1.0' },
  en: { own: 'English', short: 'En', name: { ja: '英語', en: 'English' }, since: '1.4' },
} as const satisfies Readonly<Record<string, LanguageDeclaration>>;

export type Language = keyof typeof declared;

export const languageDeclarations: Readonly<Record<Language, LanguageDeclaration>> = declared;

export const languages = Object.keys(declared) as readonly Language[];

export const isLanguage = (code: unknown): code is Language =>
  languages.some((language) => language === code);

/** The language in which content is written, whatever the language of a page. */
export const written = 'ja' satisfies Language;

/** A language into which content is translated. */
export type OtherLanguage = Exclude<Language, typeof written>;

export const otherLanguages = languages.filter(
  (language): language is OtherLanguage => language !== written,
);
