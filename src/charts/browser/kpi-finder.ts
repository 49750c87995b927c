import type { ListedKpi, NamedKpi } from '../comparison.ts';
import type { Fetched } from './comparison-files.ts';
import { copyOf, part } from './parts.ts';

/** Most KPIs that a search for a name offers. */
const mostFound = 20;

/** Brings KPIs that the page does not list. */
export interface KpiFinder {
  /** Those that have a box on the page. */
  readonly kpis: () => readonly ListedKpi[];
  /** True where each of these has a box, or none can be made. */
  readonly has: (ids: readonly string[]) => boolean;
  /** Gives each of these a box among those that are chosen. */
  readonly bring: (ids: readonly string[]) => Promise<void>;
}

/** As names are compared: 「ＫＰＩ」 is 「kpi」. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

function matching(names: readonly NamedKpi[], query: string): readonly NamedKpi[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const isMatch = ({ name, owner }: NamedKpi) => {
    const text = folded(`${name} ${owner}`);
    return words.every((word) => text.includes(word));
  };
  return names.filter(isMatch);
}

function boxOf(template: HTMLTemplateElement, { id, name, unit }: NamedKpi): HTMLElement {
  const item = copyOf(template);
  const box = item.querySelector('input');
  if (box) box.value = id;
  part(item, 'name', HTMLElement).textContent = name;
  part(item, 'unit', HTMLElement).textContent = unit;
  return item;
}

const isChosen = (item: Element) => item.querySelector('input')?.checked === true;

/** On a page that lists every KPI there is nothing to find. */
export function createFinder(
  form: HTMLFormElement,
  listed: readonly ListedKpi[],
  { names }: Fetched,
): KpiFinder {
  const field = form.querySelector<HTMLInputElement>('[data-part=find]');
  if (!field) return { kpis: () => listed, has: () => true, bring: () => Promise.resolve() };
  const template = part(form, 'choice', HTMLTemplateElement);
  const [choices, found] = ['choices', 'found'].map((name) => part(form, name, HTMLElement));
  const known = new Map(listed.map((kpi) => [kpi.id, kpi]));
  const boxed = () =>
    new Set(
      [...form.querySelectorAll<HTMLInputElement>('[name="kpi[]"]')].map(({ value }) => value),
    );
  const put = (kpis: readonly NamedKpi[], place: HTMLElement | undefined) => {
    for (const kpi of kpis) known.set(kpi.id, kpi);
    place?.append(...kpis.map((kpi) => boxOf(template, kpi)));
  };
  /** What was found and chosen stays; the rest makes room. */
  const clear = () => {
    for (const item of [...(found?.children ?? [])]) {
      if (isChosen(item)) choices?.append(item);
      else item.remove();
    }
  };
  const find = async () => {
    const all = await names();
    clear();
    const others = boxed();
    const offered = matching(all, field.value).filter(({ id }) => !others.has(id));
    put(offered.slice(0, mostFound), found);
    form.dispatchEvent(new Event('found'));
  };
  field.addEventListener('input', () => void find());
  return {
    kpis: () => [...known.values()].filter(({ id }) => boxed().has(id)),
    has: (ids) => ids.every((id) => boxed().has(id)),
    bring: async (ids) => {
      const wanted = new Set(ids);
      const all = await names();
      const others = boxed();
      put(
        all.filter(({ id }) => wanted.has(id) && !others.has(id)),
        choices,
      );
    },
  };
}
