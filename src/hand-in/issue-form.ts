import { daysIn } from '../reader/vocabulary/years.ts';

/** What the form of `.github/ISSUE_TEMPLATE/report.yml` asks for beside the file. */
export interface IssueForm {
  /** The day of the report; null where it is not said, or not clearly. */
  readonly day: string | null;
  readonly title: string | null;
}

/** GitHub writes this where a field was left empty. */
const noResponse = '_No response_';

/** A field is a heading of the third level, which ends with its English name, and what follows. */
export function issueFormOf(body: string): IssueForm {
  const [day, ...others] = daysIn(fieldOf(body, 'Day of the report') ?? '');
  return {
    day: others.length === 0 ? (day ?? null) : null,
    title: fieldOf(body, 'Title of the report'),
  };
}

function fieldOf(body: string, name: string): string | null {
  const lines = body.split(/\r\n?|\n/u);
  const at = lines.findIndex((line) => line.startsWith('### ') && line.trim().endsWith(name));
  if (at < 0) return null;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.startsWith('### '));
  const [first, ...others] = rest
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== noResponse);
  return first !== undefined && others.length === 0 ? first : null;
}
