import type { ContentFile, Loaded } from '../content.ts';
import type { Problem } from '../problem/problem.ts';
import type { Question } from '../question/question.ts';

/** What a check of content found, for one of the reporters. */
export interface Report {
  readonly problems: readonly Problem[];
  /** Those that are still open. */
  readonly questions: readonly Question[];
  /** How much was read. Rows and KPIs are 0 when there are problems. */
  readonly files: number;
  readonly rows: number;
  readonly kpis: number;
}

export function reportOf(
  files: readonly ContentFile[],
  { content, problems, questions }: Loaded,
): Report {
  const tables = content ? Object.values(content.database) : [];
  return {
    problems,
    questions,
    files: files.length,
    rows: tables.reduce((sum, rows) => sum + rows.length, 0),
    kpis: content?.database.kpis.length ?? 0,
  };
}

/** The closing line: how much was checked, or how much is to mend; and what is to be answered. */
export function summaryLine(report: Report): string {
  const count = report.questions.length;
  if (count === 0) return problemSummary(report);
  const [ja, en] = problemSummary(report).split(' / ');
  return `${ja}確認が${count}件あります。 / ${en} ${several(count, 'question')} to answer.`;
}

function problemSummary({ problems, files, rows, kpis }: Report): string {
  if (problems.length === 0) {
    return (
      `不備はありません（${files}ファイル、${rows}行、KPI ${kpis}件）。 / ` +
      `No problems (${several(files, 'file')}, ${several(rows, 'row')}, ${several(kpis, 'KPI')}).`
    );
  }
  const faulty = new Set(problems.map(({ place }) => place.file)).size;
  return (
    `不備が${problems.length}件あります（${faulty}ファイル）。 / ` +
    `${several(problems.length, 'problem')} in ${several(faulty, 'file')}.`
  );
}

const several = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
