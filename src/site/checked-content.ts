import type { Content } from '../load/content.ts';
import type { Language } from '../model/language.ts';
import { loadContent } from '../load/load-content.ts';
import { parseSettings } from '../load/parse/parse-settings.ts';
import { readContentFiles, readSettingsFile } from '../load/read-files.ts';
import { reportText } from '../load/report/text.ts';
import { reportOf } from '../load/report/report.ts';

/** The content of a folder; throws with the report of every problem in it. */
export function contentOrReport(directory: string): Content {
  const files = readContentFiles(directory);
  const loaded = loadContent(files);
  if (!loaded.content) throw new FaultyContentError(reportText(reportOf(files, loaded)));
  return loaded.content;
}

/** The languages that the settings name; the check of the content reports what is wrong in them. */
export function languagesIn(directory: string): readonly Language[] {
  const files = readSettingsFile(directory);
  return parseSettings(new Map(files.map((file) => [file.path, file]))).settings?.languages ?? [];
}

/** Problems in content. The place that matters is in the message, not in the code. */
class FaultyContentError extends Error {
  override readonly name = 'FaultyContent';

  constructor(report: string) {
    super(report);
    this.stack = '';
  }
}
