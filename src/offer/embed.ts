import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { citedDocuments } from '../derive/cited-documents.ts';
import { reportDaySentence } from '../derive/report-day.ts';
import { outcomeParagraph } from '../derive/sentences.ts';
import { element } from '../write/markup.ts';
import { pictureHeight, pictureWidth } from '../pictures/frame.ts';
import type { Site } from '../site/site.ts';
import { embedHeights, heightByWidth, type EmbedFrame } from './embed-height.ts';

/** What is around the figure: before it, and at its foot. */
function frameOf({ places, vintage }: KpiAnswer, site: Site): EmbedFrame {
  const { portfolio, settings, sourceOf, words } = site;
  const { notes } = words.site;
  const newest = portfolio.vintage.vintage;
  const { invented, municipality } = settings;
  return {
    notice: invented ? words.site.footer.invented({ municipality }) : null,
    sources: citedDocuments(places).map((cited) =>
      cited.map(({ at, name }, index) => {
        const { title, issued } = sourceOf(at.source_id);
        const date = issued === newest ? null : words.format.date(issued);
        const place = notes.place(name);
        return index === 0 ? notes.origin({ title, date, place }) : place;
      }),
    ),
    lines: [
      reportDaySentence({ vintage, newest }, words),
      settings.licence.name,
      words.format.phrase([
        words.embed.back({ site: settings.name }),
        settings.is_official ? null : words.site.unofficial,
      ]),
    ],
  };
}

/** What ends the address of a frame that is to be dark: the id of its root, so that no script is needed. */
export const darkTheme = 'theme=dark';

/** Code to copy: the figure as a frame, and as a picture. */
export function embedCode(answer: KpiAnswer, site: Site) {
  const { absolute, labels, settings, url, words } = site;
  const { kpi_id, name_plain } = answer.kpi;
  const sentence = outcomeParagraph(answer, { words, labels });
  const heights = embedHeights(answer, frameOf(answer, site), { words, labels });
  const frame = element(
    'iframe',
    {
      src: absolute(url.embedKpi(kpi_id)),
      title: words.format.title({ page: name_plain, site: settings.name }),
      width: '100%',
      height: heights.narrow,
      style: `border:0;height:${heightByWidth(heights)}`,
    },
    [''],
  );
  const picture = element('a', { href: absolute(url.kpi(kpi_id)) }, [
    element('img', {
      src: absolute(url.own(`kpis/${kpi_id}.png`)),
      alt: words.pictures.alternative({ title: name_plain, sentence }),
      width: pictureWidth,
      height: pictureHeight,
    }),
  ]);
  const fitting = element('div', { style: 'container-type:inline-size' }, [frame]);
  return { frame: fitting.markup, picture: picture.markup };
}
