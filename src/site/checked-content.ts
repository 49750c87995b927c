import type { Content } from '../load/content.ts';
import { loadContent } from '../load/load-content.ts';
import { readContentFiles } from '../load/read-files.ts';
import { reportText } from '../load/report/text.ts';
import { reportOf } from '../load/report/report.ts';

/** The content of a folder; throws with the report of every problem in it. */
export function contentOrReport(directory: string): Content {
  const files = readContentFiles(directory);
  const loaded = loadContent(files);
  if (!loaded.content) throw new FaultyContentError(reportText(reportOf(files, loaded)));
  return loaded.content;
}

/** Problems in content. The place that matters is in the message, not in the code. */
class FaultyContentError extends Error {
  override readonly name = 'FaultyContent';

  constructor(report: string) {
    super(report);
    this.stack = '';
  }
}
