import { moneyChart, type MoneyBook, type MoneyChoice } from '../money-explorer.ts';
import type { MoneyDescription, MoneyWords } from '../descriptions.ts';
import { filled } from '../template.ts';
import { keepInAddress } from './address.ts';
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
    const wanted = (control.dataset.for ?? '').split(' ');
    control.hidden = !wanted.every((name) => name === subject || name === by);
  }
}

function amountLabel(value: number, yen: number, { scales }: MoneyWords, largest: number): string {
  const scale = scales.find(({ one }) => largest * yen >= one);
  if (!scale || value === 0) return '0';
  const size = (value * yen) / scale.one;
  const digits = size.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
  return `${digits}${scale.unit}`;
}

function showChoice(form: HTMLFormElement, { books, words }: MoneyDescription, show: Show): void {
  const book = bookOf(books, new FormData(form).get('subject'));
  if (!book) return;
  const choice = readChoice(form, book);
  showControls(form, choice);
  const live = moneyChart(book, choice);
  const heading = words.subjects[book.subject];
  show.tell('', []);
  show.panels([
    {
      live,
      text: {
        heading,
        name: filled(words.chartName, { subject: heading }),
        caption: filled(words.caption, { unit: book.unit }),
        row: words.row,
        hasLegend: true,
        axisLabel: (value) => amountLabel(value, book.yen, words, live.axis.maximum),
      },
    },
  ]);
}

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (control): control is Field =>
      control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
  );

/** A field of several values is named with brackets in the form, without them in the address. */
const inAddress = (name: string) => name.replace('[]', '');

/** Puts the address's choice into the form; what it does not name stays as it is. */
function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const control of fieldsOf(form)) {
    const wanted = query.get(inAddress(control.name))?.split(',');
    if (!wanted) continue;
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
  const isChanged = (control: Field) =>
    control instanceof HTMLInputElement
      ? control.checked !== control.defaultChecked
      : ![...control.options].some(({ selected, defaultSelected }) => selected && defaultSelected);
  const entries = [...names].map((name): [string, string | null] => {
    const own = controls.filter((control) => control.name === name);
    return [
      inAddress(name),
      own.some(isChanged) ? fields.getAll(name).map(String).join(',') : null,
    ];
  });
  keepInAddress(Object.fromEntries(entries));
}

export function openMoney(view: HTMLElement, description: MoneyDescription): void {
  const form = part(view, 'form', HTMLFormElement);
  const show = createShow(view, description.words.hint);
  if (location.search !== '') view.dataset.changed = '';
  readAddress(form);
  form.addEventListener('change', () => {
    view.dataset.changed = '';
    showChoice(form, description, show);
    writeAddress(form);
  });
  showChoice(form, description, show);
}
