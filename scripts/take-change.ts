import { cpSync, lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { pullRequestText, refusedFiles } from '../src/hand-in/changed-files.ts';
import { inBoth } from '../src/i18n/words.ts';

/**
 * In the workflow `report.yml`: takes tables over from the folder that is named, or nothing where
 * there is anything else in it. It runs where the repository may be written, without any package.
 */
const [folder = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => ({ path: path.split(sep).join('/'), entry: lstatSync(join(folder, path)) }))
  .filter(({ entry }) => !entry.isDirectory())
  .map(({ path, entry }) => ({ path, size: entry.size, isFile: entry.isFile() }));
const refused = refusedFiles(files);
const tables = files.filter(({ path }) => path !== pullRequestText);
if (refused.length > 0 || tables.length === 0) {
  const paths = refused.join(', ');
  const told = inBoth(({ handIn }) =>
    refused.length > 0 ? handIn.notTables({ paths }) : handIn.nothing,
  );
  process.stderr.write(`${told}\n`);
  process.exit(1);
}
for (const { path } of tables) cpSync(join(folder, path), path);
