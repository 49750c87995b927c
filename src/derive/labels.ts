import { codeDefinitions } from '../model/code-definitions.ts';
import type { Codelist, CodeOf } from '../model/codes.ts';
import type { Database } from '../model/database.ts';
import { type Language, written } from '../model/language.ts';
import { translated } from '../model/text.ts';

/** Label and meaning of a code in the language of the page. */
export interface Label {
  readonly label: string;
  readonly definition: string | null;
}

export type Labels = <Name extends Codelist>(codelist: Name, code: CodeOf<Name>) => Label;

/** What the content says that a code means; where it has no translation, what the software means. */
function definitionIn(
  language: Language,
  { codelist, code, definition, ...row }: Database['codelists'][number],
): string | null {
  if (language === written) return definition;
  const { [`definition_${language}` as const]: told } = row;
  if (told) return told;
  const own: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
    codeDefinitions;
  return own[codelist]?.[code] ?? definition;
}

/**
 * Looks labels up in the codelists of the content: no other place names a code. A code without an
 * entry shows itself.
 */
export function createLabels(database: Pick<Database, 'codelists'>, language: Language): Labels {
  const entries = new Map(
    database.codelists.map((row) => [
      `${row.codelist}/${row.code}`,
      { label: translated(row, language), definition: definitionIn(language, row) },
    ]),
  );
  return (codelist, code) =>
    entries.get(`${codelist}/${code}`) ?? { label: code, definition: null };
}
