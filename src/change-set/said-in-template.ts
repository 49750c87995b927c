import { template as inEnglish } from '../i18n/en/template.ts';
import { template as inJapanese } from '../i18n/ja/template.ts';
import type { Database } from '../model/database.ts';
import type { ReportReading } from '../reader/read-report.ts';
import { suggestedSourceId } from './ask-report.ts';
import { reportKeys, type Decisions } from './decisions.ts';

/**
 * What staff have said of their report in our own workbook, so that it is not asked again: its day,
 * its title, and its page.
 */
export function saidInTemplate(
  { tables, vintage }: Pick<ReportReading, 'tables' | 'vintage'>,
  database: Database,
): Decisions {
  const lines = tables.find(({ isTemplate }) => isTemplate)?.grid.above;
  if (!lines || vintage === null) return {};
  const title = saidIn(lines, 'reportTitle');
  return {
    [reportKeys.vintage]: vintage,
    [reportKeys.sourceId]: suggestedSourceId(vintage, database),
    ...(title === null ? {} : { [reportKeys.sourceTitle]: title }),
    [reportKeys.sourceAddress]: saidIn(lines, 'reportAddress') ?? '',
  };
}

type Label = 'reportTitle' | 'reportAddress';

/** By the words of the workbook alone: all others would come along into the browser. */
const labelled = (label: Label) => [inJapanese, inEnglish].map((words) => words[label]);

/** The text that stands beside a label: the next one, unless that is a label, too. */
function saidIn(lines: readonly string[], label: Label): string | null {
  const at = lines.findIndex((line) => labelled(label).includes(line));
  const next = at < 0 ? undefined : lines[at + 1];
  const isLabel = labelled('reportTitle')
    .concat(labelled('reportAddress'))
    .includes(next ?? '');
  return next === undefined || isLabel ? null : next;
}
