import { tableNames, tables, type Database } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';

/** One figure of the source, where it stands and how it is printed there. */
export interface SourcedFigure {
  readonly page: string;
  readonly table: keyof Database;
  readonly row: AnyRow;
  /** Notation of the source. */
  readonly asPublished: string;
}

/** Figures by printed page, in the order of the pages: numbers first, then other labels. */
export function figuresByPage(
  database: Database,
  sourceId: string,
): ReadonlyMap<string, readonly SourcedFigure[]> {
  const figures = tableNames.flatMap((table) =>
    sourcedRows(database, table).filter(({ row }) => row.source_id === sourceId),
  );
  const pages = [...new Set(figures.map(({ page }) => page))].toSorted(comparePages);
  return new Map(pages.map((page) => [page, figures.filter((figure) => figure.page === page)]));
}

/** What names the figure among those of its source: `p2-k2-2023-actual`. */
function nameOf({ table, row }: SourcedFigure): string {
  const key = tables[table].key.filter((column) => column !== 'vintage');
  const name = key.map((column) => row[column] ?? '').join('-');
  return table === 'facts' ? `fact-${name}` : name;
}

/** Names of the figures of one source by their rows; a name that is there twice is numbered. */
export function figureNames(figures: readonly SourcedFigure[]): ReadonlyMap<object, string> {
  const seen = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const name = nameOf(figure);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [figure.row, count === 1 ? name : `${name}-${count}`];
    }),
  );
}

function sourcedRows(database: Database, table: keyof Database): readonly SourcedFigure[] {
  const rows: readonly AnyRow[] = database[table];
  return rows.flatMap((row) => {
    const page = row.source_page;
    const asPublished = row.value_as_published;
    if (typeof page !== 'string' || typeof asPublished !== 'string') return [];
    return [{ page, table, row, asPublished }];
  });
}

function comparePages(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isNaN(first) || Number.isNaN(second)) {
    return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || a.localeCompare(b, 'ja');
  }
  return first - second;
}
