import { reportKeys, type Decisions } from '../../change-set/decisions.ts';
import { leftOutAnswer } from '../../change-set/left-out-tables.ts';

/** The answers of the questions in a form, by their keys. What is left empty on purpose is one, too. */
export function answersIn(form: HTMLFormElement): Decisions {
  const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  const answered = questions.flatMap((question) => {
    const { key = '' } = question.dataset;
    const answer = answerIn(question);
    return answer === null ? [] : [[key, answer] as const];
  });
  return Object.fromEntries([...answered, ...tablesIn(form)]);
}

/** The tables that are not ticked. */
function tablesIn(form: HTMLFormElement): (readonly [string, string])[] {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-table]')];
  const leftOut = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
  return boxes.length > 0 ? [[reportKeys.leftOutTables, leftOutAnswer(leftOut)]] : [];
}

function answerIn(question: HTMLElement): string | null {
  const choices = [...question.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const chosen = choices.find(({ checked }) => checked);
  if (choices.length > 0 && !chosen) return null;
  if (chosen && !('typed' in chosen.dataset)) return chosen.value;
  const field = typedField(question);
  return field ? `${question.dataset.prefix ?? ''}${field.value}` : null;
}

const typedField = (question: ParentNode) =>
  question.querySelector<HTMLInputElement>('[data-typed-text]');

/** Whoever writes into the line beside choices has chosen to write. */
export function followTyping(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !('typedText' in target.dataset)) return;
    const question = target.closest('[data-question]');
    const written = question?.querySelector<HTMLInputElement>('[data-typed]');
    if (written) written.checked = true;
    target.setCustomValidity('');
  });
}

/** Tells at the line itself that it cannot be read. */
export function refuseTyped(form: HTMLFormElement, key: string, why: string): void {
  const question = [...form.querySelectorAll<HTMLElement>('[data-question]')].find(
    ({ dataset }) => dataset.key === key,
  );
  const field = question ? typedField(question) : null;
  field?.setCustomValidity(why);
  field?.reportValidity();
}
