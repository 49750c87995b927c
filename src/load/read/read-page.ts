import { fault } from '../problem/problem.ts';
import type { Fault } from '../problem/problem.ts';

/** `p.5`, `P５`, `5ページ` and `５頁` say 5; what is around the number is for the site to say. */
const decorated = /^(?:pp?\.? ?)?(\d{1,4})(?:\.0)? ?(?:ページ|頁)?$/iu;

/**
 * The label that is printed on a page: usually a number, sometimes 表紙, ii or 別紙1. It is written
 * the same way in every row, because figures are gathered by page.
 */
export function pageFaults(written: string): Fault<'page-malformed'>[] {
  const [, digits] = decorated.exec(written.normalize('NFKC').trim()) ?? [];
  if (digits === undefined) return [];
  const number = digits.replace(/^0+(?=\d)/u, '');
  if (number === written && number !== '0') return [];
  return [fault('page-malformed', { found: written, write: number === '0' ? null : number })];
}
