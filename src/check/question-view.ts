import { placeText } from '../reader/sentences.ts';
import type { AnswerChoice, Asking, AskingCell, Typed } from '../change-set/asked.ts';
import { askedText, askedCellText, choiceText, typedText } from '../change-set/asked-text.ts';
import type { Language } from '../model/language.ts';
import type { Decisions } from '../change-set/decisions.ts';
import type { CheckWords } from './check-words.ts';
import type { View } from './view.ts';

interface QuestionContext {
  readonly words: CheckWords;
  readonly language: Language;
  /** What was answered before the step was opened again. */
  readonly said: Decisions;
}

/** Questions as they are shown: each once, with all the cells that its answer is for. */
export const questionsView = (asked: readonly Asking[], context: QuestionContext): View => ({
  questions: asked.map((one) => questionView(one, context)),
});

function questionView(asked: Asking, { words, language, said }: QuestionContext): View {
  const { key, cells, choices, typed } = asked;
  const [first, ...others] = cells;
  const { doubts } = words.checkPage;
  const { [key]: before } = said;
  return {
    key,
    prefix: typed?.prefix ?? '',
    sentence: askedText(asked, words),
    cells: others.length > 0 ? doubts.cells({ count: cells.length }) : null,
    ...pictureOf(first, words),
    cell: first && isNamed(first) ? askedCellText(first, words) : null,
    others:
      others.length > 0 && first && isNamed(first) ? doubts.others({ count: others.length }) : null,
    otherCells: others.map((cell) => ({ text: askedCellText(cell, words) })),
    choices: choices.map((choice) => choiceView(choice, key, { words, language, before })),
    typed: typed ? [typedView(typed, asked, { words, language, before })] : [],
  };
}

interface BeforeContext {
  readonly words: CheckWords;
  readonly language: Language;
  readonly before: string | undefined;
}

const isNamed = ({ name }: AskingCell) => name !== '';

function pictureOf(cell: AskingCell | undefined, words: CheckWords): View {
  if (!cell?.box) return { hasPicture: false };
  const { filePage: page, box, text: shown } = cell;
  const place = placeText(cell, words);
  return {
    hasPicture: true,
    picture: words.checkPage.table.cellPicture({ place, shown }),
    page,
    box: JSON.stringify(box),
  };
}

function choiceView(
  { answer, label }: AnswerChoice,
  key: string,
  { words, language, before }: BeforeContext,
): View {
  return {
    answer,
    name: key,
    label: choiceText(label, words, language),
    isChosen: before === answer,
  };
}

function typedView(
  typed: Typed,
  { key, choices, about }: Asking,
  { words, before }: BeforeContext,
): View {
  const { kind, prefix, suggested, isOptional } = typed;
  const said = before?.startsWith(prefix) === true ? before.slice(prefix.length) : null;
  const isChosen = said !== null && choices.every(({ answer }) => answer !== before);
  const isOnly = choices.length === 0;
  return {
    label: typedText(typed, words),
    type: inputTypes[kind],
    inputMode: kind === 'number' || kind === 'year' ? 'decimal' : null,
    value: isOnly || isChosen ? (said ?? suggested ?? '') : '',
    isRequired: isOnly && !isOptional,
    name: about.code,
    radio: isOnly ? [] : [{ name: key, isChosen }],
  };
}

const inputTypes: Readonly<Record<Typed['kind'], string>> = {
  day: 'date',
  identifier: 'text',
  text: 'text',
  address: 'url',
  number: 'text',
  year: 'text',
  page: 'text',
  grades: 'text',
  'new-id': 'text',
  'plain-name': 'text',
};
