import type { Settings } from '../../model/settings.ts';
import { settingsPath } from '../content-layout.ts';
import type { ContentFile } from '../content.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from '../problem/problem.ts';
import { siteShape } from '../read/settings-shape.ts';

interface ParsedSettings {
  /** Null when there are problems, or no file. */
  readonly settings: Settings | null;
  readonly problems: readonly Problem[];
  /** Lines of the file; none when it cannot be read. */
  readonly lines: readonly string[];
}

export function parseSettings(files: ReadonlyMap<string, ContentFile>): ParsedSettings {
  const file = files.get(settingsPath);
  if (!file) return { settings: null, problems: [], lines: [] };
  const decoded = decodeText(file);
  if (decoded.problem) return { settings: null, problems: [decoded.problem], lines: [] };
  const { values, problems } = parseYaml(file.path, decoded.text, siteShape);
  const lines = decoded.text.split('\n');
  if (problems.length > 0) return { settings: null, problems, lines };
  return { settings: values as unknown as Settings, problems, lines };
}
