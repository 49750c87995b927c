import { numberedProject } from '../derive/numbered.ts';
import { ownerName } from '../derive/owner.ts';
import type { Words } from '../i18n/words.ts';
import { legendItems } from '../charts/legend-items.ts';
import { ownChart } from '../charts/kpi-chart.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { columnLayout, headingBlock, squareLayout } from './heading.ts';
import { kpiPanel, panelRims } from './kpi-panel.ts';
import { legend } from './legend.ts';
import { patternDefinitions } from './paint.ts';

/** Where words and panel stand in a picture, in pixels. */
interface Arrangement {
  readonly height: number;
  readonly layout: Parameters<typeof headingBlock>[1];
  /** Size of the numbers. */
  readonly size: number;
  /** Left edge of legend and panel, and top of the legend. */
  readonly x: number;
  readonly top: number;
}

const wide = columnLayout(pictureHeight - footHeight - 8);

/** Wide, for links and articles: words left, the panel right. Square: words above the panel. */
const arrangements = {
  wide: {
    ...{ height: pictureHeight, layout: wide, size: 21 },
    ...{ x: margin + wide.width + 48, top: wide.top },
  },
  square: {
    ...{ height: pictureWidth, layout: squareLayout, size: 27 },
    ...{ x: margin, top: squareLayout.bottom + 20 },
  },
} as const satisfies Record<string, Arrangement>;

export type KpiPictureShape = keyof typeof arrangements;

/** What the KPI belongs to; nothing for the plan itself. */
function ownerKicker({ owner }: KpiAnswer, words: Words): string {
  const name = ownerName(owner) ?? '';
  return owner.kind === 'project' ? numberedProject(owner.project, words) : name;
}

/** One KPI: heading and sentence, plot and numbers, source and licence. */
export function kpiPicture(
  answer: KpiAnswer,
  credit: Credit,
  drawing: Drawing,
  shape: KpiPictureShape = 'wide',
): Picture {
  const { height, layout, size, x, top } = arrangements[shape];
  const panelTop = top + 48;
  const { kpi } = answer;
  const { words } = drawing;
  const id = kpi.kpi_id;
  const chart = ownChart(answer);
  const content = { answer, chart, width: pictureWidth - margin - x, size };
  const heading = {
    kicker: ownerKicker(answer, words),
    title: kpi.name_plain,
    sentence: words.format.paragraph(kpiSentences(answer, drawing)),
  };
  const place = {
    x,
    y: panelTop,
    height: height - footHeight - 8 - panelTop,
    rims: panelRims(content, drawing),
    id,
  };
  return framed(
    {
      title: heading.title,
      description: heading.sentence,
      height,
      credit,
      body: [
        patternDefinitions(id, size, drawing),
        ...headingBlock(heading, layout, drawing),
        ...legend(legendItems([chart], drawing), { x, y: top + 22, size: size - 2, id }, drawing),
        ...kpiPanel(content, place, drawing),
      ],
    },
    drawing,
  );
}
