import { legendItems } from '../charts/legend-items.ts';
import { projectCharts } from '../charts/kpi-chart.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { bandLayout, headingBlock } from './heading.ts';
import { kpiPanel, type PanelContent, panelRims } from './kpi-panel.ts';
import { legend } from './legend.ts';
import type { Markup } from '../write/markup.ts';
import { patternDefinitions } from './paint.ts';
import { fitText, textBlock } from './text.ts';

/** Panels in one row; more stand in further rows. */
const mostColumns = 4;

/** Heights and gaps in pixels. */
const panelsTop = bandLayout.bottom + 10;
const legendHeight = 36;
const nameHeight = 60;
const rowGap = 20;
const inner = pictureWidth - 2 * margin;
/** Height of a row of panels. */
const rowHeight = pictureHeight - footHeight - legendHeight - panelsTop;

/** How many columns, and their width, gap and size of text in pixels. */
function gridOf(count: number) {
  const rows = Math.ceil(count / mostColumns);
  const columns = Math.ceil(count / rows);
  const gap = columns > 3 ? 28 : 44;
  const width = Math.min(520, (inner - (columns - 1) * gap) / columns);
  return { rows, columns, gap, width, size: columns > 3 ? 15 : 17 };
}

interface NamedPlace {
  readonly x: number;
  readonly y: number;
  readonly rims: ReturnType<typeof panelRims>;
  readonly id: string;
}

/** A small multiple: name of the KPI, plot and numbers. */
function namedPanel(content: PanelContent, place: NamedPlace, drawing: Drawing): readonly Markup[] {
  const { x, y } = place;
  const name = fitText(content.answer.kpi.name_plain, {
    width: content.width,
    height: nameHeight,
    sizes: [20, 18, 16, 14, 12],
    isBalanced: true,
  });
  const style = { size: name.size, colour: drawing.palette.text, isBold: true };
  const panel = { ...place, y: y + nameHeight, height: rowHeight - nameHeight };
  return [...textBlock(name.lines, { x, y }, style), ...kpiPanel(content, panel, drawing)];
}

/** What the picture says beside the figures. */
interface GroupHeading {
  readonly kicker: string;
  /** Name of the project, policy or goal. */
  readonly title: string;
  /** What came out of all its KPIs. */
  readonly sentence: string;
  readonly credit: Credit;
}

/** KPIs of one owner, at least one: panels as small multiples, on one axis where units are the same. */
export function groupPicture(
  { id, kpis }: { readonly id: string; readonly kpis: readonly KpiAnswer[] },
  { credit, ...heading }: GroupHeading,
  drawing: Drawing,
): Picture {
  const charts = projectCharts(kpis);
  const { rows, columns, gap, width, size } = gridOf(kpis.length);
  const panels = kpis.flatMap((answer): readonly PanelContent[] => {
    const chart = charts.get(answer.kpi.kpi_id);
    return chart ? [{ answer, chart, width, size }] : [];
  });
  const needed = panels.map((panel) => panelRims(panel, drawing));
  const rims = {
    above: Math.max(...needed.map(({ above }) => above)),
    below: Math.max(...needed.map(({ below }) => below)),
  };
  const placeOf = (index: number) => ({
    x: margin + (index % columns) * (width + gap),
    y: panelsTop + Math.floor(index / columns) * (rowHeight + rowGap),
    rims,
    id,
  });
  const height = pictureHeight + (rows - 1) * (rowHeight + rowGap);
  const marks = legendItems([...charts.values()], drawing);
  const legendPlace = { x: margin, y: height - footHeight - 8, size: 16, id };
  return framed(
    {
      title: heading.title,
      description: heading.sentence,
      height,
      credit,
      body: [
        patternDefinitions(id, size, drawing),
        ...headingBlock(heading, bandLayout, drawing),
        ...panels.flatMap((panel, index) => namedPanel(panel, placeOf(index), drawing)),
        ...legend(marks, legendPlace, drawing),
      ],
    },
    drawing,
  );
}
