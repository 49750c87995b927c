import { writeJson } from '../../write/json.ts';
import type { Reference } from './reference.ts';

/** CSL-JSON, which citation programs share: https://docs.citationstyles.org/ */
export function writeCsl(reference: Reference): string {
  const { key, title, author, publisher, issued, address, note, language } = reference;
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    publisher,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    URL: address,
    language,
    note,
  };
  return writeJson([item]);
}
