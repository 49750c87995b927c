import type { Language } from '../i18n/words.ts';
import type { Codelist, CodeOf } from '../model/codes.ts';
import type { Database } from '../model/database.ts';

/** Label and meaning of a code in the language of the page. */
export interface Label {
  readonly label: string;
  /** In Japanese: the codelists define their codes in no other language. */
  readonly definition: string | null;
}

export type Labels = <Name extends Codelist>(codelist: Name, code: CodeOf<Name>) => Label;

/** Looks labels up in the codelists of the content. A code without an entry shows itself. */
export function createLabels(
  database: Pick<Database, 'codelists'>,
  language: Language = 'ja',
): Labels {
  const entries = new Map(
    database.codelists.map((row) => [
      `${row.codelist}/${row.code}`,
      { label: row[language], definition: row.definition },
    ]),
  );
  return (codelist, code) =>
    entries.get(`${codelist}/${code}`) ?? { label: code, definition: null };
}
