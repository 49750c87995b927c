import {
  cautions,
  chosen,
  panels,
  refusalOf,
  unitOf,
  type Choice,
  type ComparableKpi,
  type Panel,
  type Refusal,
} from '../comparison.ts';
import type { ComparisonDescription } from '../descriptions.ts';
import { filled } from '../template.ts';
import { keepInAddress } from './address.ts';
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

/** The choice that the address names; null where it names none. */
function choiceInAddress(): Choice | null {
  const query = new URLSearchParams(location.search);
  if (!query.has('kpi') && !query.has('show')) return null;
  return {
    show: query.get('show') === 'change' ? 'change' : 'value',
    kpis: (query.get('kpi') ?? '').split(',').filter((id) => id !== ''),
  };
}

function number(value: number): string {
  const { lang } = document.documentElement;
  return value.toLocaleString(lang, { maximumFractionDigits: 6 }).replace('-', '−');
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang).format(names);
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
    filled(words.refused[refusal], { unit: unit ?? '' }),
  );
  part(form, 'reason', HTMLElement).textContent = reasons.join(' ');
}

function textOf(panel: Panel, choice: Choice, { kpis, words }: ComparisonDescription) {
  const isChange = choice.show === 'change';
  const unit = isChange && panel.isPercentage ? words.points.trim() : panel.unit;
  const names = chosen(kpis, choice)
    .filter((kpi) => kpi.unit === panel.unit)
    .map(({ name }) => name);
  const heading = filled(words.panel[choice.show], { unit });
  const origin = panel.chart.axis.startsAtZero ? '' : ` ${words.axisFrom}`;
  return {
    heading: `${heading}${origin}`,
    name: filled(words.chartName, { names: listed(names) }),
    caption: filled(words.caption, { unit }),
    row: words.row,
    hasLegend: false,
    axisLabel: (value: number) => (isChange && value > 0 ? `+${number(value)}` : number(value)),
  };
}

function showChoice(form: HTMLFormElement, description: ComparisonDescription, show: Show): void {
  const { kpis, words } = description;
  const choice = readChoice(form);
  refuse(form, choice, description);
  pressButtons(form, kpis);
  const told = chosen(kpis, choice);
  const notes = cautions(kpis, choice).map((caution) => words.cautions[caution]);
  const status =
    told.length === 0 ? words.none : filled(words.shown, { count: String(told.length) });
  show.tell(status, notes);
  show.panels(
    panels(kpis, choice).map((panel) => ({
      live: panel.chart,
      text: textOf(panel, choice, description),
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
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const unit = button?.dataset.unit;
    if (unit === undefined) return;
    const group = kpis.filter((kpi) => kpi.unit === unit).map(({ id }) => id);
    fillForm(form, { show: readChoice(form).show, kpis: group });
    form.dispatchEvent(new Event('change'));
  });
}

export function openComparison(view: HTMLElement, description: ComparisonDescription): void {
  const form = part(view, 'form', HTMLFormElement);
  const show = createShow(view, description.words.hint);
  const wanted = choiceInAddress();
  if (wanted) {
    view.dataset.changed = '';
    const ids = chosen(description.kpis, wanted).map(({ id }) => id);
    fillForm(form, { ...wanted, kpis: ids });
  }
  form.addEventListener('change', () => {
    view.dataset.changed = '';
    showChoice(form, description, show);
    const { show: shown, kpis } = readChoice(form);
    keepInAddress({ show: shown === 'value' ? null : shown, kpi: kpis.join(',') });
  });
  listenToButtons(form, description.kpis);
  showChoice(form, description, show);
}
