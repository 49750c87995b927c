/** The languages that the site has words for: each has a folder in `src/i18n`. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (code: unknown): code is Language =>
  languages.some((language) => language === code);
