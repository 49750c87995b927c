/** Text that is shown as text: no sign of it is markup, and it stays on one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\r\n]+/gu, ' ').replace(/[\\`*_[\]<>|#]/gu, String.raw`\$&`);

/** A table of texts; the first row is its heading. */
export function markdownTable([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const escaped = (cells: readonly string[]) => line(cells.map(escapeMarkdown));
  return [escaped(header), line(header.map(() => '---')), ...rows.map(escaped)].join('\n');
}
