import { RefusedError } from '../i18n/refused.ts';
import type { Content, ContentFile } from '../load/content.ts';
import { loadContent } from '../load/load-content.ts';
import { reportOf, summaryLine } from '../load/report/report.ts';
import { reportText } from '../load/report/text.ts';
import type { CommandOutput } from './command-output.ts';
import { triedContentFiles } from './prose-trial.ts';
import { shownPath } from './true-path.ts';

/**
 * The content, or null where something is to be mended first; then that is told. That questions
 * are open is told, too.
 */
export function checkedContent(directory: string, output: CommandOutput): Content | null {
  const files = filesIn(directory);
  const loaded = loadContent(files);
  const report = reportOf(files, loaded);
  if (!loaded.content) output.fail(reportText(report));
  else if (report.questions.length > 0) output.log(summaryLine(report));
  return loaded.content;
}

function filesIn(directory: string): readonly ContentFile[] {
  try {
    return triedContentFiles(directory);
  } catch {
    const folder = shownPath(directory);
    throw new RefusedError((commands) => commands.contentUnreadable({ folder }));
  }
}
