import type { Credit, Drawing, Picture } from './drawing.ts';
import { element, type Markup } from '../write/markup.ts';
import { foreignLanguage } from '../i18n/japanese-words.ts';
import { withForeignTexts } from './foreign-texts.ts';
import { rightsMarkup } from './rights.ts';
import { sizeWithin, textLine } from './text.ts';

/** Width of every picture, and height of most, in pixels. */
export const pictureWidth = 1200;
export const pictureHeight = 675;

/** Free space at the left and right edge, in pixels. */
export const margin = 48;

/** Height of source, licence and address at the foot, in pixels. */
export const footHeight = 100;

/** Fonts that computers with Japanese text have; none of them is in the file. */
const fontFamily =
  "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'BIZ UDPGothic', 'Yu Gothic', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', 'IBM Plex Sans JP', sans-serif";

interface FrameContent {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly credit: Credit;
  readonly body: readonly Markup[];
}

function foot({ credit, height }: FrameContent, { palette, words }: Drawing): readonly Markup[] {
  const room = pictureWidth - 2 * margin;
  const second = words.format.apart([credit.site, credit.licence, credit.address]);
  const line = (text: string, y: number) =>
    textLine(text, { x: margin, y }, { size: sizeWithin(text, room, 19), colour: palette.quiet });
  const top = height - footHeight;
  return [
    element('line', {
      x1: margin,
      x2: pictureWidth - margin,
      y1: top + 10,
      y2: top + 10,
      stroke: palette.line,
      'stroke-width': 2,
    }),
    line(credit.source, top + 42),
    line(second, top + 70),
  ];
}

/** A whole picture: paper, content, source and licence. Nothing in it comes from elsewhere. */
export function framed(content: FrameContent, drawing: Drawing): Picture {
  const { title, description, height, body, credit } = content;
  const { palette, language } = drawing;
  const rights = rightsMarkup({ title, description, credit }, drawing);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'xml:lang': language,
      'font-family': fontFamily,
    },
    [
      element('title', { id: 'title', 'xml:lang': foreignLanguage(title, language) }, [title]),
      element('desc', { id: 'description', 'xml:lang': foreignLanguage(description, language) }, [
        description,
      ]),
      element('metadata', {}, [rights]),
      element('rect', { width: pictureWidth, height, fill: palette.background }),
      element('rect', { width: pictureWidth, height: 10, fill: palette.accent }),
      ...body,
      ...foot(content, drawing),
    ],
  );
  return {
    ...{ title, description, width: pictureWidth, height, credit },
    rights: rights.markup,
    svg: `${withForeignTexts(svg.markup, language)}\n`,
  };
}
