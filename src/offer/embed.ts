import type { KpiAnswer } from '../derive/portfolio.ts';
import { kpiSentences } from '../derive/sentences.ts';
import { ja } from '../i18n/ja.ts';
import { wrapLines } from '../pictures/lines.ts';
import { element } from '../pictures/markup.ts';
import { pictureHeight, pictureWidth } from '../pictures/frame.ts';
import { labels, settings } from '../site/database.ts';
import { absolute, url } from '../site/url.ts';

/** Narrowest place in which an embedded KPI shows everything, in CSS pixels. */
export const narrowestEmbed = 288;

/** What stands in the frame besides words of unknown length, at the narrowest width, in pixels. */
const fixedHeight = 600;

/** Words of unknown length: characters of full width in a line, and height of a line in pixels. */
const title = { characters: 13, lineHeight: 27 };
const sentence = { characters: 16, lineHeight: 24 };

const sentenceOf = (answer: KpiAnswer) =>
  ja.format.paragraph(kpiSentences(answer, { words: ja, labels }));

const heightOf = (text: string, { characters, lineHeight }: typeof title) =>
  wrapLines(text, characters).length * lineHeight;

/**
 * Height of a frame that holds an embedded KPI from `narrowestEmbed` on: words and table take
 * most lines there, so wider frames need less.
 */
function embedHeight(answer: KpiAnswer): number {
  const words = heightOf(answer.kpi.name_plain, title) + heightOf(sentenceOf(answer), sentence);
  return Math.ceil((fixedHeight + words) / 10) * 10;
}

/** Code to copy: the figure as a frame, and as a picture. */
export function embedCode(answer: KpiAnswer) {
  const { kpi_id, name_plain } = answer.kpi;
  const sentenceWords = sentenceOf(answer);
  const frame = element(
    'iframe',
    {
      src: absolute(url.embedKpi(kpi_id)),
      title: `${name_plain}｜${settings.name}`,
      width: '100%',
      height: embedHeight(answer),
    },
    [''],
  );
  const picture = element('a', { href: absolute(url.kpi(kpi_id)) }, [
    element('img', {
      src: absolute(url.file(`kpis/${kpi_id}.png`)),
      alt: ja.pictures.alternative({ title: name_plain, sentence: sentenceWords }),
      width: pictureWidth,
      height: pictureHeight,
    }),
  ]);
  return { frame: frame.markup, picture: picture.markup };
}
