import {
  cautions,
  chosenKpis,
  panels,
  refusalOf,
  unitOf,
  type Choice,
  type ComparableKpi,
  type Refusal,
} from '../comparison.ts';
import type { ComparisonDescription, ComparisonWords } from '../descriptions.ts';
import { comparisonText } from '../panel-text.ts';
import { filledTemplate } from '../template.ts';
import { keepInAddress, valuesInAddress } from './address.ts';
import { createFetched, type Fetched } from './comparison-files.ts';
import { fieldsOf, isTouched } from './fields.ts';
import { createFinder, type KpiFinder } from './kpi-finder.ts';
import { part } from './parts.ts';
import { createShow, type Show } from './show.ts';

const boxes = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="kpi[]"]'),
];

function readChoice(form: HTMLFormElement): Choice {
  const fields = new FormData(form);
  return {
    show: fields.get('show') === 'change' ? 'change' : 'value',
    kpis: boxes(form)
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  };
}

function fillForm(form: HTMLFormElement, { show, kpis }: Choice): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="show"]')) {
    radio.checked = radio.value === show;
  }
  for (const box of boxes(form)) box.checked = kpis.includes(box.value);
}

/**
 * The choice that the address names, with what the reader has touched since the page came; null
 * where there is neither.
 */
function openingChoice(form: HTMLFormElement): Choice | null {
  const [show, kpis] = [valuesInAddress('show'), valuesInAddress('kpi')];
  const touched = fieldsOf(form).filter(isTouched);
  if (!show && !kpis && touched.length === 0) return null;
  const now = readChoice(form);
  if (!show && !kpis) return now;
  const isOwn = ({ value }: { value: string }) => touched.some((field) => field.value === value);
  const boxesOf = boxes(form).filter((box) =>
    isOwn(box) ? box.checked : kpis?.includes(box.value),
  );
  const named = isOwn({ value: 'change' }) ? now.show : show?.[0];
  return {
    show: named === 'change' ? 'change' : 'value',
    kpis: boxesOf.map(({ value }) => value),
  };
}

/** What the parts of an open comparison share. */
interface Comparison {
  readonly form: HTMLFormElement;
  readonly words: ComparisonWords;
  readonly fetched: Fetched;
  readonly finder: KpiFinder;
  readonly show: Show;
  /** What is said where figures cannot be fetched. */
  readonly failed: string;
}

/** KPIs that cannot join are switched off, and a sentence says why. */
function refuse({ form, finder, words }: Comparison, choice: Choice): void {
  const kpis = finder.kpis();
  const unit = unitOf(kpis, choice);
  const refusals = new Set<Refusal>();
  for (const box of boxes(form)) {
    const kpi = kpis.find(({ id }) => id === box.value);
    const refusal = kpi ? refusalOf(kpi, unit, choice.show) : null;
    box.disabled = refusal !== null;
    if (refusal) box.checked = false;
    if (refusal) refusals.add(refusal);
  }
  const reasons = [...refusals].map((refusal) =>
    filledTemplate(words.refused[refusal], { unit: unit || words.unitless }),
  );
  part(form, 'reason', HTMLElement).textContent = reasons.reduce(
    (first, second) => (first === '' ? second : filledTemplate(words.paragraph, { first, second })),
    '',
  );
}

/** The button of a unit is pressed while exactly its KPIs are chosen. */
function pressButtons(form: HTMLFormElement): void {
  const wanted = readChoice(form).kpis.join();
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')) {
    button.ariaPressed = String(button.value === wanted);
  }
}

function showFigures({ show, words }: Comparison, choice: Choice, kpis: readonly ComparableKpi[]) {
  const notes = cautions(kpis, choice).map((caution) => words.cautions[caution]);
  const status =
    kpis.length === 0 ? words.none : filledTemplate(words.shown, { count: String(kpis.length) });
  show.tell(status, notes);
  show.panels(
    panels(kpis, choice).map((panel) => ({
      live: panel.chart,
      text: comparisonText(panel, { show: choice.show, words }, document.documentElement.lang),
    })),
  );
}

/** Returns what shows the choice of the form. Of several choices in a row only the last is shown. */
function createShowChoice(comparison: Comparison): () => Promise<void> {
  const { form, fetched, finder, show, failed } = comparison;
  let last = 0;
  return async () => {
    last += 1;
    const turn = last;
    const choice = readChoice(form);
    refuse(comparison, choice);
    pressButtons(form);
    try {
      const kpis = await fetched.figuresOf(chosenKpis(finder.kpis(), choice));
      if (turn === last) showFigures(comparison, choice, kpis);
    } catch {
      if (turn === last) show.tell(failed, []);
    }
  };
}

/** Buttons choose KPIs of a unit, or none. */
function listenToButtons({ form, finder }: Comparison): void {
  const choose = async (ids: readonly string[]) => {
    if (!finder.has(ids)) await finder.bring(ids);
    fillForm(form, { show: readChoice(form).show, kpis: ids });
    form.dispatchEvent(new Event('change'));
  };
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.dataset.unit === undefined) return;
    event.preventDefault();
    void choose(button.value.split(',').filter(Boolean));
  });
}

function startComparison(comparison: Comparison): void {
  const { form, finder } = comparison;
  const showChoice = createShowChoice(comparison);
  const wanted = openingChoice(form);
  if (wanted) {
    const ids = chosenKpis(finder.kpis(), wanted).map(({ id }) => id);
    fillForm(form, { ...wanted, kpis: ids });
  }
  const choose = () => {
    void showChoice();
    const { show, kpis } = readChoice(form);
    keepInAddress({ kpi: kpis.join(','), show: show === 'value' ? null : show });
  };
  form.addEventListener('change', choose);
  form.addEventListener('found', () => {
    refuse(comparison, readChoice(form));
  });
  listenToButtons(comparison);
  if (wanted) choose();
  else void showChoice();
}

export function openComparison(view: HTMLElement, description: ComparisonDescription): void {
  const { kpis, files, words, taken } = description;
  const form = part(view, 'form', HTMLFormElement);
  const fetched = createFetched(files);
  const finder = createFinder(form, kpis, fetched);
  const show = createShow(view, words.hint, taken);
  const failed = view.dataset.failed ?? '';
  const start = () => {
    startComparison({ form, words, fetched, finder, show, failed });
  };
  const named = valuesInAddress('kpi') ?? [];
  if (finder.has(named)) return start();
  show.tell(view.dataset.loading ?? '', []);
  finder.bring(named).then(start, start);
}
