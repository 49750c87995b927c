import type { Reference } from './reference.ts';

/** One line per field, two letters first, CRLF between lines: the format of reference managers. */
export function writeRis(reference: Reference): string {
  const { key, title, author, publisher, issued, address, note, licence, language } = reference;
  const [year = '', month = '', day = ''] = issued.split('-');
  const fields = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['PB', publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}`],
    ['UR', address],
    ['LA', language],
    ['C1', licence],
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .map(([tag = '', value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
