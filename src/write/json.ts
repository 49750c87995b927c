/** A value without parts, or a list of such values. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && value.every(isScalar));

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** What has no parts that have parts themselves stands on one line. */
function written(value: unknown, margin: string): string {
  if (isPlain(value)) return JSON.stringify(value);
  const parts = Object.entries(value as object).filter(([, part]) => part !== undefined);
  const isList = Array.isArray(value);
  if (!isList && parts.every(([, part]) => isPlain(part))) return JSON.stringify(value);
  const inner = `${margin} `;
  const lines = parts.map(([name, part]) => {
    const text = written(part, inner);
    return isList ? `${inner}${text}` : `${inner}${JSON.stringify(name)}: ${text}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${margin}${close}`;
}

/**
 * Numbers as numbers, absent as null, no byte-order mark. A row is a line: so a file is read and
 * compared line by line, and takes two thirds of the room of a line for each cell.
 */
export const writeJson = (value: unknown): string => `${written(value, '')}\n`;

/** JSON within a script of a page: no text in it can end the script. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
