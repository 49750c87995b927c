/** Rows by a key that names one row. A later row with the same key wins. */
export function indexBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): ReadonlyMap<K, R> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The row that a checked reference points to. Content that passed `load` always has it. */
export function rowAt<K, R>(rows: ReadonlyMap<K, R>, key: K): R {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No row with key ${String(key)}`);
  return row;
}
