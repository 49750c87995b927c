import type { ColumnType } from '../../model/column.ts';

/** How cells of a type are written, as a regular expression for the whole cell. */
export const patterns: Readonly<Partial<Record<ColumnType, string>>> = {
  identifier: '[a-z0-9]+(-[a-z0-9]+)*',
  municipality_code: '([0-9]{6}|[A-Z]{2}-[0-9A-Z]{1,12})',
  sha256: '[0-9a-f]{64}',
};
