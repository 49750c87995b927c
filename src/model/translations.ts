import { type Column, optional, text } from './column.ts';
import { languageDeclarations, type OtherLanguage, otherLanguages } from './language.ts';
import type { BaseLanguage } from './text.ts';

/** What a column is called behind the name of a language: 英語の説明, “English explanation”. */
type Title = Readonly<Record<BaseLanguage, string>>;

interface TranslationRules {
  /** Column whose words these are; the one that the translations are named for where it is not said. */
  readonly of?: string;
  readonly maxLength?: number;
}

/** Languages that got their columns with the first publication have them in their own places. */
type LaterLanguage = Exclude<OtherLanguage, BaseLanguage>;

type ColumnsIn<Code extends string, Name extends string> = {
  readonly [Key in Code as `${Name}_${Key}`]: Column<string | null>;
};

function columnsIn<Code extends OtherLanguage, Name extends string>(
  codes: readonly Code[],
  name: Name,
  title: Title,
  { of = name, ...rules }: TranslationRules,
): ColumnsIn<Code, Name> {
  const columns = codes.map((code) => {
    const { name: language, since } = languageDeclarations[code];
    const column = text(
      {
        ja: [`${language.ja}の${title.ja}`, `このサイトの${language.ja}訳。なければ空。`],
        en: [`${language.en} ${title.en}`, 'Translation by this site, if any.'],
      },
      { ...rules, since, translates: { column: of, into: code } },
    );
    return [`${name}_${code}`, optional(column)] as const;
  });
  return Object.fromEntries(columns) as ColumnsIn<Code, Name>;
}

/** A column for each language into which the words of a column may be translated. */
export const inOtherLanguages = <Name extends string>(
  name: Name,
  title: Title,
  rules: TranslationRules = {},
) => columnsIn(otherLanguages, name, title, rules);

const firstLanguages: readonly string[] = ['ja', 'en'] satisfies BaseLanguage[];

const laterLanguages = otherLanguages.filter(
  (language): language is LaterLanguage => !firstLanguages.includes(language),
);

/** The same for words whose English has been in the table from the beginning. */
export const inLaterLanguages = <Name extends string>(
  name: Name,
  title: Title,
  rules: TranslationRules = {},
) => columnsIn(laterLanguages, name, title, rules);
