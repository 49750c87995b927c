import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { linePlace } from '../problem/place.ts';
import { problem } from '../problem/problem.ts';
import { readSettings, type SettingsReading } from '../read/read-settings.ts';
import { isAbsentAllowed, type SettingGroup } from '../read/settings-shape.ts';

/** Settings in YAML, as the shape declares them. `offset`: rows of the file before the text. */
export function parseYaml(
  file: string,
  text: string,
  shape: SettingGroup,
  offset = 0,
): SettingsReading {
  const lines = new LineCounter();
  const document = readDocument(text, lines);
  const failure = document ? failureIn(document) : { at: 0, reason: 'it is nested too deeply' };
  if (!document || failure) {
    const { at, reason } = failure ?? { at: 0, reason: '' };
    const row = Math.max(1, lines.linePos(at).line);
    const open = openQuote(text, row);
    const found = open
      ? problem(linePlace(file, offset + open.row, '1'), 'setting-unclosed', open)
      : problem(linePlace(file, offset + row, '1'), 'yaml-unreadable', { reason });
    return { values: {}, problems: [found] };
  }
  const row = offset + 1;
  if (isMap(document.contents)) {
    return readSettings(document.contents, shape, { file, offset, lines, path: '', row });
  }
  const keys = Object.entries(shape)
    .filter(([, declared]) => !isAbsentAllowed(declared))
    .map(([key]) => key)
    .join(', ');
  const facts = { found: firstSetting(text), keys };
  return { values: {}, problems: [problem(linePlace(file, row, '1'), 'settings-absent', facts)] };
}

/** The first line that says something; empty for a text of comments. */
function firstSetting(text: string): string {
  const line = text.split('\n').find((one) => /^\s*[^\s#]/u.test(one));
  return line?.trim() ?? '';
}

interface Failure {
  /** Characters before it. */
  readonly at: number;
  readonly reason: string;
}

/** What keeps a text from being plain settings. A key that is there twice is told elsewhere. */
function failureIn(document: Document): Failure | null {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (error?.code === 'MULTIPLE_DOCS') {
    return { at: error.pos[0], reason: 'a second document begins here' };
  }
  if (error) return { at: error.pos[0], reason: error.message };
  let tagged: Failure | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || !('tag' in node) || node.tag === undefined) return undefined;
    tagged = { at: node.range?.[0] ?? 0, reason: `the tag "${node.tag}" is no part of a setting` };
    return visit.BREAK;
  });
  return tagged;
}

/** A quotation mark that nothing closes is noticed far below the line that it was written in. */
function openQuote(text: string, lastRow: number) {
  const lines = text.split('\n').slice(0, lastRow);
  const index = lines.findIndex((line) =>
    /^\s*[\w-]+:\s+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/u.test(line),
  );
  const mark = /^\s*[\w-]+:\s+(.)/u.exec(lines[index] ?? '')?.[1];
  return mark === undefined ? null : { row: index + 1, found: mark };
}

/** Null for a text that is nested deeper than the parser can follow. */
function readDocument(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch {
    return null;
  }
}
