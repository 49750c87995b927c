import { type NormalText, normalText } from './normalise.ts';
import { cellBreak, rowBreak } from '../format/pagefind-format.ts';

/** A block of a page, with its place among the positions that the index counts. */
export interface PageBlock {
  readonly text: string;
  readonly normal: NormalText;
  /** Position of its first character on the page. */
  readonly position: number;
}

/** After each block one position stays empty, so that no match runs into the next. */
export const blockGap = 1;

/** Rows of a fragment's content, each with its blocks; the first is the title. */
export function pageRows(content: string): PageBlock[][] {
  let position = 0;
  return content.split(rowBreak).map((cells) =>
    cells.split(cellBreak).map((text) => {
      const block = { text, normal: normalText(text), position };
      position += block.normal.characters.length + blockGap;
      return block;
    }),
  );
}

/** Whether these characters stand at this position of the page. */
export function standsAt(
  blocks: readonly PageBlock[],
  characters: readonly string[],
  position: number,
): boolean {
  const block = blocks.findLast((each) => each.position <= position);
  if (!block) return false;
  const start = position - block.position;
  return characters.every(
    (character, index) => block.normal.characters[start + index] === character,
  );
}
