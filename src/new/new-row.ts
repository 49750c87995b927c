import { editedTexts } from '../change-set/apply-edits.ts';
import { compact } from '../change-set/compact.ts';
import { inBoth } from '../i18n/words.ts';
import { declarationOf, tablePath, type DataTable } from '../load/content-layout.ts';
import { loadContent } from '../load/load-content.ts';
import { parseCodelists, parseTables } from '../load/parse/parse-tables.ts';
import { readOwnIdentifier } from '../load/read/read-own-identifier.ts';
import type { NewEffects, NewOutcome } from './new-effects.ts';
import { optionsIn } from './options.ts';

const tableOf = { project: 'projects', kpi: 'kpis' } as const satisfies Record<string, DataTable>;

const refused = (told: string): NewOutcome => ({ told: [told], exitCode: 1 });

/**
 * Adds one row. Each column can be given as an option of its name; what must still be written stays
 * empty, so that the check of the content shows where.
 */
export function newRow(
  kind: keyof typeof tableOf,
  args: readonly string[],
  { readContentFiles, writeTable }: NewEffects,
): NewOutcome {
  const { [kind]: name } = tableOf;
  const { columns } = declarationOf(name);
  const options = optionsIn(args, { valued: Object.keys(columns), flags: [] });
  if (typeof options === 'string') {
    const told = inBoth(({ beginnings }) => beginnings.unknownOption({ option: options }));
    return { told: [told], exitCode: 2 };
  }
  const [id, ...others] = options.words;
  if (id === undefined || others.length > 0) {
    return { told: [inBoth(({ beginnings }) => beginnings.usage.join('\n'))], exitCode: 2 };
  }
  const [key = ''] = declarationOf(name).key;
  const path = tablePath(name);
  const reading = readOwnIdentifier(key, id);
  if (reading.value !== id || reading.faults.length > 0) {
    return refused(inBoth(({ beginnings }) => beginnings.idRefused({ id })));
  }
  const files = readContentFiles();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parsed = parseTables(byPath, parseCodelists(byPath))[name];
  if (parsed.rows.some(({ values }) => (values as Record<string, unknown>)[key] === id)) {
    return refused(inBoth(({ beginnings }) => beginnings.idTaken({ id, path })));
  }
  const cells = compact({ ...Object.fromEntries(options.values), [key]: id });
  const text = editedTexts(files, [{ table: name, row: 'new', cells }]).get(path) ?? '';
  writeTable(path, text);
  const empty = Object.entries(columns).flatMap(([column, { required }]) =>
    required && !(column in cells) ? [column] : [],
  );
  const bytes = new TextEncoder().encode(text);
  const { problems } = loadContent([
    ...files.filter((file) => file.path !== path),
    { path, bytes },
  ]);
  return {
    told: [
      inBoth(({ beginnings }) => beginnings.added({ id, path })),
      ...(empty.length === 0
        ? []
        : [inBoth(({ beginnings }) => beginnings.empty({ columns: empty.join(', ') }))]),
    ],
    exitCode: problems.length === 0 || empty.length > 0 ? 0 : 1,
  };
}
