import { inOneLine } from '../grid/fold.ts';

/** What a heading over indicators names. */
export interface PrintedGroup {
  /** Null where the report does not say what it is. */
  readonly kind: 'goal' | 'policy' | 'project' | null;
  readonly number: string | null;
  readonly name: string;
}

const kinds = [
  ['goal', /^[^\p{L}]*(?:基本目標|重点目標)|^(?:基本目標|重点目標)$/u],
  ['policy', /^[^\p{L}]*(?:施策|政策|具体的施策|主要施策)|^(?:施策|政策)名?$/u],
  ['project', /^[^\p{L}]*(?:事業名?|プロジェクト名?)(?![\p{Script=Han}\p{Script=Katakana}])/u],
  ['project', /(?:事業|プロジェクト)(?:[（(][^（）()]*[)）])?$/u],
] as const;

const sign = '[■◆●○◎▼□・【]';
const word = '(?:基本目標|重点目標|具体的施策|主要施策|施策|政策|事業名?|プロジェクト名?)';
const number = '([0-9０-９]{1,2}|[①-⑳])';
const lead = new RegExp(
  `^${sign}?[ 　]*${word}?[ 　]*[（(]?${number}?[)）】]?[ 　]*(?:[.．:：、　 】]+)?`,
  'u',
);

/**
 * A heading without its word and number: `基本目標１ しごとをつくる`. What kind of thing it is may
 * also be said by the heading of its column.
 */
export function printedGroupOf(text: string, columnHeading: string | null): PrintedGroup {
  const line = inOneLine(text).trim();
  const kindIn = (said: string) => kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
  const kind = kindIn(line) ?? (columnHeading === null ? null : kindIn(columnHeading));
  const [found = '', printed] = lead.exec(line) ?? [];
  const name = line.slice(found.length).replace(/】$/u, '').trim();
  if (name === '') return { kind, number: null, name: line };
  return { kind, number: printed?.normalize('NFKC') ?? null, name };
}
