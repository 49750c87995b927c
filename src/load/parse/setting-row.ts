/** Row of a key of the settings, or of a key in a group; 1 where it is not written. */
export function settingRow(lines: readonly string[], key: string, inner?: string): number {
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (inner === undefined) return Math.max(0, at) + 1;
  const below = lines.findIndex((line, index) => index > at && line.trim().startsWith(`${inner}:`));
  return Math.max(0, below) + 1;
}
