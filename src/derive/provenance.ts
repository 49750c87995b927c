import { placeLabel, type SourcePlace } from './places.ts';
import { tableNames, tables, type Database } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';

/** One figure of the source, where it is and how it is printed there. */
export interface SourcedFigure {
  readonly place: SourcePlace;
  readonly table: keyof Database;
  readonly row: AnyRow;
  /** Notation of the source. */
  readonly asPublished: string;
}

/** Figures by printed page or other place, in their order: numbers first, then other labels. */
export function figuresByPage(
  database: Database,
  sourceId: string,
): ReadonlyMap<string, readonly SourcedFigure[]> {
  const figures = tableNames.flatMap((table) =>
    sourcedRows(database, table).filter(({ row }) => row.source_id === sourceId),
  );
  const groups = Map.groupBy(figures, ({ place }) => placeLabel(place));
  return new Map([...groups].toSorted(([a], [b]) => comparePages(a, b)));
}

/** What names the figure among those of its source: `p2-k2-2023-actual`. */
function nameOf({ table, row }: SourcedFigure): string {
  const key = tables[table].key.filter((column) => column !== 'vintage');
  const name = key.map((column) => row[column] ?? '').join('-');
  return table === 'facts' ? `fact-${name}` : name;
}

/** Names of the figures of one source by their rows; a name that appears twice is numbered. */
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
    const { source_id, source_page = null, source_place = null, value_as_published } = row;
    if (typeof source_id !== 'string' || typeof value_as_published !== 'string') return [];
    const place = {
      source_id,
      source_page: textOf(source_page),
      source_place: textOf(source_place),
    };
    return [{ place, table, row, asPublished: value_as_published }];
  });
}

const textOf = (value: string | number | null) => (value === null ? null : String(value));

function comparePages(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isNaN(first) || Number.isNaN(second)) {
    return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || a.localeCompare(b, 'ja');
  }
  return first - second;
}
