import type { Asking } from '../change-set/asked.ts';
import { askedCellText, askedText } from '../change-set/asked-text.ts';
import type { ChangeSet } from '../change-set/change-set.ts';
import { changeSetText } from '../change-set/change-set-text.ts';
import { inBoth, wordsOf } from '../i18n/words.ts';
import { escapeMarkdown } from '../write/markdown.ts';

/** What the text of a pull request tells of. */
export type Proposed =
  /** Tables that somebody has made by answering every question. */
  | { readonly tables: readonly string[] }
  | {
      readonly changeSet: ChangeSet;
      readonly asked: readonly Asking[];
      /** Names that the content does not know. */
      readonly unknown: readonly string[];
    };

/** GitHub takes 65,536 characters, and the address of the run comes behind. */
const maxLength = 60_000;

/**
 * The text of a pull request, in Markdown. Words of the report stand in it as words: no sign of them
 * is markup, and nobody is called by an `@`.
 */
export function pullRequestOf(proposed: Proposed): string {
  const text = [
    inBoth(({ handIn }) => handIn.pullRequest.seen),
    ...('tables' in proposed ? proposed.tables.map((path) => `- ${path}`) : partsOf(proposed)),
    inBoth(({ handIn }) => handIn.pullRequest.notRun),
  ]
    .join('\n\n')
    .replaceAll('@', '@\u2060');
  if (text.length <= maxLength) return `${text}\n`;
  const end = text.lastIndexOf('\n', maxLength);
  return `${text.slice(0, end)}\n\n${inBoth(({ handIn }) => handIn.pullRequest.cut)}\n`;
}

/** Content is Japanese, and so is what is said of it. */
function partsOf({ changeSet, asked, unknown }: Exclude<Proposed, { readonly tables: unknown }>) {
  const words = wordsOf('ja');
  const { pullRequest } = words.handIn;
  const questions = asked.map((one) => {
    const [cell] = one.cells;
    const where = cell ? [askedCellText(cell, words)] : [];
    return [askedText(one, words), ...where]
      .map((line) => `- ${escapeMarkdown(line)}`)
      .join('\n  ');
  });
  const open = [...questions, ...unknown.map((name) => newKpiLine(name))];
  return [
    changeSetText(changeSet, words).trimEnd(),
    ...(open.length === 0
      ? []
      : [
          `## ${pullRequest.asked({ count: String(open.length) })}`,
          open.join('\n'),
          inBoth(({ handIn }) => handIn.pullRequest.askedHow),
        ]),
  ];
}

const newKpiLine = (name: string) => `- ${escapeMarkdown(wordsOf('ja').bringing.newKpi({ name }))}`;
