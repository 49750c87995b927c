import { numberedProject } from '../derive/numbered.ts';
import { ownerName } from '../derive/owner.ts';
import type { Words } from '../i18n/words.ts';
import { legendItems } from '../charts/legend-items.ts';
import { ownChart } from '../charts/kpi-chart.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { columnLayout, headingBlock } from './heading.ts';
import { kpiPanel, panelRims } from './kpi-panel.ts';
import { legend } from './legend.ts';
import { patternDefinitions } from './paint.ts';

/** Size of the numbers in pixels. */
const size = 21;

/** Words stand left, the panel right. All in pixels. */
const layout = columnLayout(pictureHeight - footHeight - 8);
const x = margin + layout.width + 48;
const panelTop = layout.top + 48;

/** What the KPI belongs to; nothing for the plan itself. */
function ownerKicker({ owner }: KpiAnswer, words: Words): string {
  const name = ownerName(owner) ?? '';
  return owner.kind === 'project' ? numberedProject(owner.project, words) : name;
}

/** One KPI: heading and sentence, plot and numbers, source and licence. */
export function kpiPicture(answer: KpiAnswer, credit: Credit, drawing: Drawing): Picture {
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
    height: layout.bottom - panelTop,
    rims: panelRims(content, drawing),
    id,
  };
  return framed(
    {
      title: heading.title,
      description: heading.sentence,
      height: pictureHeight,
      credit,
      body: [
        patternDefinitions(id, size, drawing),
        ...headingBlock(heading, layout, drawing),
        ...legend(legendItems([chart], drawing), { x, y: layout.top + 22, size: 19, id }, drawing),
        ...kpiPanel(content, place, drawing),
      ],
    },
    drawing,
  );
}
