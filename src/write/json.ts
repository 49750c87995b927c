/** Array of objects: numbers as numbers, absent as null, no byte-order mark. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON within a script of a page: no text in it can end the script. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
