import { moneyChart, type MoneyBook, type MoneyChoice } from '../money-explorer.ts';
import type { MoneyDescription } from '../descriptions.ts';
import { moneyText } from '../panel-text.ts';
import { keepInAddress, valuesInAddress } from './address.ts';
import { fieldsOf, isTouched } from './fields.ts';
import { part } from './parts.ts';
import { createShow, type Show } from './show.ts';

/** Name of the field that chooses the years or items of a book. */
const field = (name: string, { subject }: MoneyBook) => `${name}-${subject}`;

function bookOf(books: readonly MoneyBook[], subject: unknown): MoneyBook | undefined {
  return books.find((book) => book.subject === subject) ?? books[0];
}

function readChoice(form: HTMLFormElement, book: MoneyBook): MoneyChoice {
  const fields = new FormData(form);
  const item = fields.get(field('item', book));
  const year = Number(fields.get(field('year', book)));
  return {
    subject: book.subject,
    by: fields.get('by') === 'year' ? 'year' : 'item',
    year: book.years.some((known) => known.year === year) ? year : null,
    item: typeof item === 'string' ? item : 'all',
    types: fields.getAll(`${field('type', book)}[]`).map(String),
  };
}

/** Controls that do not bear on what is shown are hidden. */
function showControls(form: HTMLFormElement, { subject, by }: MoneyChoice): void {
  for (const control of form.querySelectorAll<HTMLElement>('[data-for]')) {
    const wanted = control.dataset;
    control.hidden = wanted.for !== subject || (wanted.by ?? by) !== by;
  }
}

function showChoice(form: HTMLFormElement, { books, words }: MoneyDescription, show: Show): void {
  const book = bookOf(books, new FormData(form).get('subject'));
  if (!book) return;
  const choice = readChoice(form, book);
  showControls(form, choice);
  const live = moneyChart(book, choice);
  show.tell('', []);
  show.panels([{ live, text: moneyText(live, { book, words }, document.documentElement.lang) }]);
}

/**
 * Puts the address's choice into the form. What it does not name stays as it is, and so does what
 * the reader has touched since the page came.
 */
function readAddress(form: HTMLFormElement): void {
  const touched = new Set(fieldsOf(form).filter(isTouched));
  for (const control of fieldsOf(form)) {
    const wanted = valuesInAddress(control.name);
    if (!wanted || touched.has(control)) continue;
    if (control instanceof HTMLInputElement) control.checked = wanted.includes(control.value);
    else if ([...control.options].some(({ value }) => value === wanted[0])) {
      control.value = wanted[0] ?? '';
    }
  }
}

/** Everything that differs from how the form came goes into the address. */
function writeAddress(form: HTMLFormElement): void {
  const controls = fieldsOf(form);
  const names = new Set(controls.map(({ name }) => name));
  const fields = new FormData(form);
  const entries = [...names].map((name): [string, string | null] => {
    const own = controls.filter((control) => control.name === name);
    return [name, own.some(isTouched) ? fields.getAll(name).map(String).join(',') : null];
  });
  keepInAddress(Object.fromEntries(entries));
}

export function openMoney(view: HTMLElement, description: MoneyDescription): void {
  const form = part(view, 'form', HTMLFormElement);
  const show = createShow(view, description.words.hint, description.taken);
  readAddress(form);
  const choose = () => {
    showChoice(form, description, show);
    writeAddress(form);
  };
  form.addEventListener('change', choose);
  choose();
}
