/** Array of objects: numbers as numbers, absent as null, no byte-order mark. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
