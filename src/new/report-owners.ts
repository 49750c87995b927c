import type { AnyEdit } from '../change-set/apply-edits.ts';
import type { WrittenCells } from '../change-set/edit-table.ts';
import { printedGroupOf, type PrintedGroup } from '../reader/recognise/printed-group.ts';
import type { Reading } from '../reader/reading.ts';
import type { TableMap } from '../reader/recognise/table-map.ts';
import { plainNames } from '../change-set/plain-names.ts';

/** What the indicators of a heading belong to. */
export interface ReportOwner {
  /** Before the number of each of its KPIs: `p1-`; empty for the plan. */
  readonly prefix: string;
  /** The column that names it; none for the plan. */
  readonly cells: WrittenCells;
  /** A heading of which the report does not say what it is, or which needs a goal over it. */
  readonly heading: string | null;
}

export interface ReportOwners {
  readonly edits: readonly AnyEdit[];
  readonly ownerOf: (group: string | null) => ReportOwner;
}

const ofPlan: ReportOwner = { prefix: '', cells: {}, heading: null };

type Cited = (reading: Reading) => WrittenCells;

/** Goals and projects, as the headings over the indicators say. */
export function reportOwners(
  readings: readonly Reading[],
  tables: readonly TableMap[],
  cited: Cited,
): ReportOwners {
  const columnHeading = headingOfGroups(tables);
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.group !== null && !first.has(reading.group)) first.set(reading.group, reading);
  }
  const groups = [...first].map(([text, reading]) => ({
    ...{ text, reading },
    printed: printedGroupOf(text, columnHeading),
  }));
  const made = (['goal', 'project'] as const).map((kind) =>
    ownersOfKind(
      kind,
      groups.filter(({ printed }) => printed.kind === kind),
      cited,
    ),
  );
  const owners = new Map(made.flatMap((one) => one.owners));
  return {
    edits: made.flatMap((one) => one.edits),
    ownerOf: (group) =>
      group === null ? ofPlan : (owners.get(group) ?? { ...ofPlan, heading: group }),
  };
}

interface Group {
  readonly text: string;
  readonly reading: Reading;
  readonly printed: PrintedGroup;
}

function ownersOfKind(kind: 'goal' | 'project', groups: readonly Group[], cited: Cited) {
  const plain = plainNames(groups.map(({ printed }) => printed.name));
  const numbers = groups.map(({ printed }) => printed.number);
  const isNumbered = !numbers.includes(null) && new Set(numbers).size === numbers.length;
  const letter = kind === 'goal' ? 'g' : 'p';
  const rows = groups.map(({ text, reading, printed }, index) => {
    const id = `${letter}${isNumbered ? printed.number : index + 1}`;
    const said = { name: printed.name, name_plain: plain[index] ?? '', ...cited(reading) };
    const number = isNumbered ? (printed.number ?? '') : '';
    const edit: AnyEdit =
      kind === 'goal'
        ? { table: 'goals', row: 'new', cells: { goal_id: id, goal_no: number, ...said } }
        : {
            table: 'projects',
            row: 'new',
            cells: {
              ...{ project_id: id, project_no: number, kpi_managed_by: 'municipality' },
              ...said,
            },
          };
    const owner: ReportOwner = { prefix: `${id}-`, cells: { [`${kind}_id`]: id }, heading: null };
    return { edit, entry: [text, owner] as const };
  });
  return { edits: rows.map(({ edit }) => edit), owners: rows.map(({ entry }) => entry) };
}

/** What the columns of groups are headed by, where all say the same. */
function headingOfGroups(tables: readonly TableMap[]): string | null {
  const headings = new Set(
    tables.flatMap(({ columns }) =>
      columns.filter(({ role }) => role === 'group').map(({ leaf }) => leaf),
    ),
  );
  const [only, ...others] = headings;
  return only !== undefined && others.length === 0 ? only : null;
}
