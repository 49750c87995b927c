import { cellAt, type LiveChart, type CellAt } from '../live-chart.ts';
import { placeAt } from './layout.ts';
import type { LiveCanvas } from './live-canvas.ts';

/** Where a chart's figures are shown besides the chart. */
export interface Echo {
  readonly canvas: HTMLCanvasElement;
  /** What the keyboard reaches. */
  readonly stage: HTMLElement;
  /** A polite live region that says the figure which is being read. */
  readonly readout: HTMLElement;
  /** What the readout says while nothing is read. */
  readonly hint: string;
  /** The table's cell of a figure. */
  readonly tableCell: (place: CellAt) => Element | null;
}

const limited = (value: number, last: number) => Math.min(Math.max(value, 0), last);

/** Places of categories that hold figures. */
function readable({ categories }: LiveChart): readonly number[] {
  return categories.flatMap(({ cells }, index) => (cells.length > 0 ? [index] : []));
}

/** The first figure that is drawn. */
function firstPlace(live: LiveChart): CellAt {
  const [category = 0] = readable(live);
  const cells = live.categories[category]?.cells ?? [];
  return {
    category,
    series: Math.max(
      0,
      cells.findIndex(({ mark }) => mark !== 'none'),
    ),
  };
}

/** Where a key leads from a place; undefined for keys that mean nothing here. */
export function nextPlace(live: LiveChart, from: CellAt | null, key: string) {
  if (key === 'Escape') return null;
  const stops = readable(live);
  const [back, forth, up, down] =
    live.direction === 'rows'
      ? ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
      : ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  if (!['Home', 'End', back, forth, up, down].includes(key)) return undefined;
  const start = from ?? firstPlace(live);
  const at = stops.indexOf(start.category);
  const ends: Readonly<Record<string, number>> = { Home: 0, End: stops.length - 1 };
  const along = ends[key] ?? (from ? at + Number(key === forth) - Number(key === back) : at);
  const across = from ? Number(key === down) - Number(key === up) : 0;
  return {
    category: stops[limited(along, stops.length - 1)] ?? 0,
    series: limited(start.series + across, live.series.length - 1),
  };
}

function isSame(a: CellAt | null, b: CellAt | null): boolean {
  return a?.category === b?.category && a?.series === b?.series;
}

/** Lets pointer, touch and keyboard read a chart's figures. Returns what ends it. */
export function createReader(live: LiveChart, drawn: LiveCanvas, echo: Echo): () => void {
  const { canvas, stage, readout, hint, tableCell } = echo;
  let active: CellAt | null = null;
  const ended = new AbortController();
  const read = (place: CellAt | null) => {
    if (isSame(active, place)) return;
    if (active) tableCell(active)?.removeAttribute('data-active');
    active = place;
    if (place) tableCell(place)?.setAttribute('data-active', '');
    readout.textContent = (place && cellAt(live, place)?.reading) ?? hint;
    readout.toggleAttribute('data-reading', place !== null);
    drawn.mark(place);
  };
  const point = ({ offsetX, offsetY }: PointerEvent) => {
    const layout = drawn.layout();
    if (layout) read(placeAt(live, layout, offsetX, offsetY) ?? active);
  };
  const press = (event: KeyboardEvent) => {
    const place =
      event.altKey || event.ctrlKey || event.metaKey
        ? undefined
        : nextPlace(live, active, event.key);
    if (place === undefined) return;
    event.preventDefault();
    read(place);
  };
  const { signal } = ended;
  canvas.addEventListener('pointermove', point, { signal });
  canvas.addEventListener('pointerdown', point, { signal });
  canvas.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      if (pointerType === 'mouse') read(null);
    },
    { signal },
  );
  stage.addEventListener('keydown', press, { signal });
  readout.textContent = hint;
  return () => ended.abort();
}
