import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { pathsOf } from '../paths.ts';

/** A status that nobody knows yet: a value of a part of the year. */
const made = {
  'src/model/codes.ts': [
    "  statuses: [\n    'target_set',",
    "  statuses: [\n    'made_up',\n    'target_set',",
  ],
  'src/model/status.ts': ['const declared = {', 'const declared = {\n  made_up: kinds.partial,'],
} as const;

/** Text of a file, changed where the new status stands. */
function textOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  const edit = Object.entries(made).find(([file]) => path === resolve(file))?.[1];
  if (!edit) return text;
  const changed = text.replace(edit[0], edit[1]);
  if (changed === text) throw new Error(`${path} does not hold ${edit[0]}`);
  return changed;
}

function filesWithErrors(): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) =>
    Object.keys(made).some((file) => resolve(path) === resolve(file))
      ? ts.createSourceFile(path, textOf(resolve(path)), version, true)
      : read(path, version);
  const rooms = ['model', 'i18n', 'derive', 'charts', 'load', 'pictures', 'publish'];
  const program = ts.createProgram(
    rooms.flatMap((room) => pathsOf(`src/${room}/**/*.ts`)),
    { ...options, noEmit: true },
    host,
  );
  const files = program
    .getSemanticDiagnostics()
    .flatMap(({ file }) => (file ? relative('.', file.fileName).replaceAll('\\', '/') : []));
  return [...new Set(files)].sort();
}

test(
  'a new status is asked for wherever something must be said of it',
  { timeout: 240_000 },
  () => {
    expect(filesWithErrors()).toEqual([
      'src/charts/looks.ts',
      // Until Japanese, and with it every language, has the words.
      'src/derive/sentences.ts',
      'src/i18n/easy/sentences.ts',
      'src/i18n/ja/sentences.ts',
      'src/model/code-definitions.ts',
      'src/model/usual-labels.ts',
    ]);
  },
);
