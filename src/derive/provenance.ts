import type { Database } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';
import { tableNames } from '../model/database.ts';

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
