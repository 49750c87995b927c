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
import type { ComparisonDescription } from '../descriptions.ts';
import { comparisonText } from '../panel-text.ts';
import { filledTemplate } from '../template.ts';
import { keepInAddress, valuesInAddress } from './address.ts';
import { fieldsOf, isTouched } from './fields.ts';
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

/** KPIs that cannot join are switched off, and a sentence says why. */
function refuse(form: HTMLFormElement, choice: Choice, description: ComparisonDescription): void {
  const { kpis, words } = description;
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
    filledTemplate(words.refused[refusal], { unit: unit ?? '' }),
  );
  part(form, 'reason', HTMLElement).textContent = reasons.join(' ');
}

function showChoice(form: HTMLFormElement, description: ComparisonDescription, show: Show): void {
  const { kpis, words } = description;
  const choice = readChoice(form);
  refuse(form, choice, description);
  pressButtons(form, kpis);
  const told = chosenKpis(kpis, choice);
  const notes = cautions(kpis, choice).map((caution) => words.cautions[caution]);
  const status =
    told.length === 0 ? words.none : filledTemplate(words.shown, { count: String(told.length) });
  show.tell(status, notes);
  show.panels(
    panels(kpis, choice).map((panel) => ({
      live: panel.chart,
      text: comparisonText(panel, { show: choice.show, words }, document.documentElement.lang),
    })),
  );
}

/** The button of a unit is pressed while exactly its KPIs are chosen. */
function pressButtons(form: HTMLFormElement, kpis: readonly ComparableKpi[]): void {
  const wanted = readChoice(form).kpis.join();
  for (const button of form.querySelectorAll<HTMLElement>('button[aria-pressed]')) {
    const group = kpis.filter(({ unit }) => unit === button.dataset.unit).map(({ id }) => id);
    button.ariaPressed = String(group.join() === wanted);
  }
}

/** Buttons choose all KPIs of a unit, or none. */
function listenToButtons(form: HTMLFormElement, kpis: readonly ComparableKpi[]): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const unit = button?.dataset.unit;
    if (unit === undefined) return;
    event.preventDefault();
    const group = kpis.filter((kpi) => kpi.unit === unit).map(({ id }) => id);
    fillForm(form, { show: readChoice(form).show, kpis: group });
    form.dispatchEvent(new Event('change'));
  });
}

export function openComparison(view: HTMLElement, description: ComparisonDescription): void {
  const form = part(view, 'form', HTMLFormElement);
  const show = createShow(view, description.words.hint);
  const wanted = openingChoice(form);
  if (wanted) {
    const ids = chosenKpis(description.kpis, wanted).map(({ id }) => id);
    fillForm(form, { ...wanted, kpis: ids });
  }
  const choose = () => {
    showChoice(form, description, show);
    const { show: shown, kpis } = readChoice(form);
    keepInAddress({ kpi: kpis.join(','), show: shown === 'value' ? null : shown });
  };
  form.addEventListener('change', choose);
  listenToButtons(form, description.kpis);
  if (wanted) choose();
  else showChoice(form, description, show);
}
