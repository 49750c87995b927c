/** The cells that say something. */
export const compact = (
  cells: Readonly<Record<string, string | null | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell ? [[name, cell] as const] : [])),
  );
