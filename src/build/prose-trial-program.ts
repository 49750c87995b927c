import { writeSync } from 'node:fs';
import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { readTree } from '../load/parse/prose-tree.ts';

/**
 * Reads the texts of a list in JSON and writes a sign at the start and after each. A process of
 * its own, because the engine can end the one that it is in: the number of signs says where.
 * With `lines`, it reads the first text up to its first line, then to its second, and so on.
 */
const [, , mode] = process.argv;
// Many texts come in several pieces; a read at once would fail between two of them.
const given = JSON.parse(await textOf(process.stdin)) as readonly string[];
const sign = () => writeSync(1, '.');

function* upToEachLine(text: string): Generator<string> {
  const lines = text.split('\n');
  for (const index of lines.keys()) yield lines.slice(0, index + 1).join('\n');
}

sign();
for (const text of mode === 'lines' ? upToEachLine(given[0] ?? '') : given) {
  readTree('', text);
  sign();
}
