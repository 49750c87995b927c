import { inBoth, wordsOf, type Words } from '../i18n/words.ts';
import { askedCellText, askedText, typedText } from '../change-set/asked-text.ts';
import type { Asking } from '../change-set/asked.ts';
import { writeDecisions } from '../change-set/decisions.ts';
import { choiceIn } from './choice-in.ts';

/** Cells of a question that are named one by one. */
const maxCells = 5;

/** Every open question, and how it is answered by hand. */
export function openText(
  asked: readonly Asking[],
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): string {
  const first = Object.fromEntries(asked.map(({ key }) => [key, '…']));
  const form = writeDecisions({ report: sha256, answers: first });
  return [
    inBoth(({ importing }) => importing.open({ count: String(asked.length) })),
    '',
    ...asked.map(askingText),
    inBoth(({ importing }) => importing.answersFile({ path })),
    form,
  ].join('\n');
}

function askingText(asked: Asking): string {
  const { key, choices, typed } = asked;
  const answers = choices.map(({ answer, label }) => {
    const said = inOneLine(choiceIn('ja', label), choiceIn('en', label));
    return `  ${JSON.stringify(answer)}  ${said}`;
  });
  const suggested = typed ? `${typed.prefix}${typed.suggested ?? '…'}` : '';
  const written = typed
    ? [`  ${JSON.stringify(suggested)}  ${both((words) => typedText(typed, words))}`]
    : [];
  return [
    inBoth((words) => askedText(asked, words)),
    ...askedCells(asked),
    ` ${JSON.stringify(key)}:`,
    ...answers,
    ...written,
    '',
  ].join('\n');
}

/** In both languages on one line. */
export const both = (say: (words: Words) => string): string =>
  inOneLine(say(wordsOf('ja')), say(wordsOf('en')));

const inOneLine = (japanese: string, english: string) =>
  japanese === english ? japanese : `${japanese} / ${english}`;

/** Where the values are that a question is about, in the words of the file. */
export function askedCells({ cells }: Asking): string[] {
  const words = wordsOf('ja');
  const shown = cells.slice(0, maxCells).map((cell) => `  ${askedCellText(cell, words)}`);
  const left = cells.length - shown.length;
  const count = String(left);
  return left > 0 ? [...shown, `  ${words.bringing.cellsMore({ count })}`] : shown;
}
