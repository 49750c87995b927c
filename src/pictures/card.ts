import type { Credit, Drawing, Picture } from './drawing.ts';
import { footHeight, framed, margin, pictureHeight, pictureWidth } from './frame.ts';
import { element } from '../write/markup.ts';
import { fitText, leading, sizeWithin, textBlock, textLine } from './text.ts';

/** A fact on a card: name and value, or one sentence of its own. */
export interface CardFact {
  readonly name: string;
  readonly value: string;
}

export interface CardContent {
  readonly kicker: string;
  readonly title: string;
  readonly sentence: string;
  /** At most four, side by side. */
  readonly facts?: readonly CardFact[];
}

/** Sizes in pixels. */
const top = 64;
const factsHeight = 112;
const gap = 24;
const inner = pictureWidth - 2 * margin;

function factBoxes(facts: readonly CardFact[], bottom: number, { palette }: Drawing) {
  const width = (inner - (facts.length - 1) * gap) / Math.max(1, facts.length);
  return facts.flatMap(({ name, value }, index) => {
    const x = margin + index * (width + gap);
    const y = bottom - factsHeight;
    const room = width - 2 * gap;
    const nameStyle = { size: sizeWithin(name, room, 20), colour: palette.quiet };
    const valueStyle = { size: sizeWithin(value, room, 34), colour: palette.text, isBold: true };
    return [
      element('rect', { x, y, width, height: factsHeight, rx: 12, fill: palette.surface }),
      textLine(name, { x: x + gap, y: y + 38 }, nameStyle),
      textLine(value, { x: x + gap, y: y + 84 }, valueStyle),
    ];
  });
}

/** A page in words: for pages without a chart, when they are shared. */
export function card(content: CardContent, credit: Credit, drawing: Drawing): Picture {
  const { facts = [] } = content;
  const { palette } = drawing;
  const bottom = pictureHeight - footHeight - 16;
  const sentenceBottom = facts.length > 0 ? bottom - factsHeight - gap : bottom;
  const kickerStyle = { size: sizeWithin(content.kicker, inner, 26), colour: palette.quiet };
  const title = fitText(content.title, {
    width: inner,
    height: 180,
    sizes: [60, 54, 48, 42, 36, 30],
    isBalanced: true,
  });
  const titleTop = top + 26 * leading + 10;
  const sentenceTop = titleTop + title.height + 20;
  const sentence = fitText(content.sentence, {
    width: inner,
    height: sentenceBottom - sentenceTop,
    sizes: [32, 29, 26, 23, 20, 17],
  });
  const x = margin;
  return framed(
    {
      title: content.title,
      description: content.sentence,
      height: pictureHeight,
      credit,
      body: [
        ...textBlock([content.kicker], { x, y: top }, kickerStyle),
        ...textBlock(
          title.lines,
          { x, y: titleTop },
          { size: title.size, colour: palette.text, isBold: true },
        ),
        ...textBlock(
          sentence.lines,
          { x, y: sentenceTop },
          { size: sentence.size, colour: palette.text },
        ),
        ...factBoxes(facts, bottom, drawing),
      ],
    },
    drawing,
  );
}
