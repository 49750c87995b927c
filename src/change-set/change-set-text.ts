import { placeText } from '../reader/sentences.ts';
import { escapeMarkdown, markdownTable } from '../write/markdown.ts';
import type { BringingWords } from './bringing-words.ts';
import type { ChangeSet } from './change-set.ts';
import type { ChangeSetRefusal } from './change-set-zip.ts';
import { reportKeys } from './decisions.ts';
import type { ContentChange, ContentChangeKind } from './content-change.ts';

const kinds = [
  'filled',
  'added',
  'revised',
  'corrected',
  'removed',
  'gone',
] as const satisfies readonly ContentChangeKind[];

/** How many of each kind there are, one line each. */
export function countedText({ changes, again }: ChangeSet, { bringing }: BringingWords): string[] {
  const counted = kinds.flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count === 0
      ? []
      : [bringing.counted({ kind: bringing.kinds[kind], count: String(count) })];
  });
  const same = again === 0 ? [] : [bringing.again({ count: String(again) })];
  return changes.length === 0 ? [bringing.noChanges, ...same] : [...counted, ...same];
}

/** One change in a line: which row, what it was, what it is. */
export function contentChangeText(change: ContentChange, { bringing }: BringingWords): string {
  const { kind, name, key, field, before, after } = change;
  return bringing.change({
    kind: bringing.kinds[kind],
    row: [name, field === null ? key : `${key} ${field}`].filter(Boolean).join(' '),
    before: before ?? bringing.nothing,
    after: after ?? bringing.nothing,
  });
}

/** All of it as a text to read and to keep, in Markdown. */
export function changeSetText(changeSet: ChangeSet, words: BringingWords): string {
  const { bringing } = words;
  const { report } = bringing;
  const { changes, decisions } = changeSet;
  const columns = ['kind', 'name', 'key', 'before', 'after', 'where'] as const;
  const rows = changes.map((one) => [
    bringing.kinds[one.kind],
    one.name ?? '',
    one.field === null ? one.key : `${one.key} ${one.field}`,
    one.before ?? '',
    one.after ?? '',
    one.cell === null ? '' : `${placeText(one.cell, words)} ${one.cell.at}`,
  ]);
  const day = decisions[reportKeys.vintage] ?? bringing.nothing;
  return (
    [
      `# ${report.title}`,
      report.vintage({ day }),
      countedText(changeSet, words)
        .map((line) => `- ${line}`)
        .join('\n'),
      markdownTable([columns.map((column) => report.columns[column]), ...rows]),
      `## ${report.decisions}`,
      Object.entries(decisions)
        .map(([key, answer]) => `- ${escapeMarkdown(key)}: ${escapeMarkdown(answer)}`)
        .join('\n'),
    ].join('\n\n') + '\n'
  );
}

/** Why a change set that was handed in is not used. */
export function refusedChangeSetText(
  refusal: ChangeSetRefusal,
  { bringing }: BringingWords,
): string {
  const { changeSet: sentences } = bringing;
  return 'path' in refusal ? sentences[refusal.code](refusal) : sentences[refusal.code];
}
