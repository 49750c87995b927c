import { fold } from '../grid/fold.ts';
import { daysIn } from '../vocabulary/years.ts';

/** A report says its day near its beginning. */
const firstLines = 60;

/** Days that are no day of a report: those of a value, of a plan, of a meeting to come. */
const otherDays = /時点|現在|末|から|まで|[~]|予定|以降|施行|期間/u;

/** The day that is printed as that of the report; null where none is. */
export function printedReportDay(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, firstLines)) {
    const [day, ...others] = daysIn(line);
    if (day !== undefined && others.length === 0 && !otherDays.test(fold(line))) return day;
  }
  return null;
}
