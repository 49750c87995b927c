import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { inBoth } from '../i18n/words.ts';
import { askedText, typedText } from '../change-set/asked-text.ts';
import { isTyped, type Asking, type Typed } from '../change-set/asked.ts';
import { choiceIn } from './choice-in.ts';
import type { Person } from './effects.ts';
import { askedCells, both } from './open-text.ts';

/** Stands for an answer that is written instead of chosen. */
const toWrite = ' ';

/** Somebody at a terminal. */
export const personAtTerminal: Person = {
  async ask(asked) {
    const { choices, typed } = asked;
    const message = messageOf(asked);
    if (choices.length === 0 && typed) return written(typed, message);
    const chosen = await select({
      message,
      options: [
        ...choices.map(({ answer, label }) => ({
          value: answer,
          label: choiceIn('ja', label),
          hint: choiceIn('en', label),
        })),
        ...(typed ? [{ value: toWrite, label: inBoth((words) => typedText(typed, words)) }] : []),
      ],
    });
    if (isCancel(chosen)) return null;
    return chosen === toWrite && typed ? written(typed, message) : chosen;
  },
  async picks(message, options) {
    const initialValues = options.map(({ value }) => value);
    const picked = await multiselect({
      message,
      options: options.map((option) => ({ ...option })),
      ...{ initialValues, required: false },
    });
    return isCancel(picked) ? null : picked;
  },
  async confirms(message) {
    const { yes, no } = yesOrNo;
    return (await confirm({ message, active: yes, inactive: no })) === true;
  },
};

const yesOrNo = {
  yes: both(({ importing }) => importing.yes),
  no: both(({ importing }) => importing.no),
} as const;

const messageOf = (asked: Asking) =>
  [inBoth((words) => askedText(asked, words)), ...askedCells(asked)].join('\n');

async function written(typed: Typed, message: string): Promise<string | null> {
  const how = (words: Parameters<typeof typedText>[1]) => typedText(typed, words);
  const answer = await text({
    message: `${message}\n${inBoth(how)}`,
    initialValue: typed.suggested ?? '',
    validate: (given = '') =>
      isTyped(typed, given.trim())
        ? undefined
        : inBoth((words) => words.bringing.notTyped({ how: how(words) })),
  });
  return isCancel(answer) ? null : typed.prefix + answer.trim();
}
