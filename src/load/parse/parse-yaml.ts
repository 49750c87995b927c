import { isMap, LineCounter, parseDocument } from 'yaml';
import { linePlace } from '../problem/place.ts';
import { problem } from '../problem/problem.ts';
import { readSettings } from '../read/read-settings.ts';
import type { SettingsReading } from '../read/read-settings.ts';
import type { SettingGroup } from '../read/settings-shape.ts';

/** Settings in YAML, as the shape declares them. `offset`: rows of the file before the text. */
export function parseYaml(
  file: string,
  text: string,
  shape: SettingGroup,
  offset = 0,
): SettingsReading {
  const lines = new LineCounter();
  const document = readDocument(text, lines);
  const [unreadable] = document?.errors.filter(({ code }) => code !== 'DUPLICATE_KEY') ?? [];
  if (!document || unreadable) {
    const row = offset + Math.max(1, lines.linePos(unreadable?.pos[0] ?? 0).line);
    const reason = unreadable?.message ?? 'it is nested too deeply';
    const place = linePlace(file, row, '1');
    return { values: {}, problems: [problem(place, 'yaml-unreadable', { reason })] };
  }
  const row = offset + 1;
  if (isMap(document.contents)) {
    return readSettings(document.contents, shape, { file, offset, lines, path: '', row });
  }
  const [first = ''] = Object.keys(shape);
  const found = text.trim().split('\n', 1)[0] ?? '';
  const place = linePlace(file, row, first);
  return { values: {}, problems: [problem(place, 'setting-mistyped', { found, expected: 'map' })] };
}

/** Null for a text that is nested deeper than the parser can follow. */
function readDocument(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch {
    return null;
  }
}
