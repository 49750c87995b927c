import type { Anchor } from '../format/pagefind-format.ts';
import type { PageStretch } from '../text/questions.ts';
import type { PlacedBlock } from './placed-block.ts';

/** A heading that is above what follows, until its section or the next of its level ends it. */
interface OpenHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  readonly sections: readonly number[];
}

/** Where no heading that a link can lead to is above the text. */
const noHeading = { level: 0, id: '', text: '', sections: [] } as const;

const isIn = (sections: readonly number[], outer: readonly number[]) =>
  outer.every((section, depth) => sections[depth] === section);

/** The heading that begins at a block, whole also if it is laid out in pieces. */
function textAt(blocks: readonly PlacedBlock[], first: number): string {
  const level = blocks[first]?.block.level;
  const end = blocks.findIndex(
    ({ block }, n) => n > first && !(block.continuesRow && block.level === level),
  );
  return blocks
    .slice(first, end < 0 ? undefined : end)
    .map(({ block }) => block.text)
    .join(' ');
}

/**
 * From where on which heading is above the text. One without an `id` of its own leaves its text to
 * the heading around it. The title needs none: it is where the page begins.
 */
export function anchorsOf(blocks: readonly PlacedBlock[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const taken = new Set<string>();
  let open: readonly OpenHeading[] = [];
  for (const [n, { block, position }] of blocks.entries()) {
    const { continuesRow, id, level, sections } = block;
    const begins = level > 1 && !continuesRow;
    const last = anchors.at(-1)?.id ?? '';
    open = open.filter(
      (heading) => isIn(sections, heading.sections) && !(begins && heading.level >= level),
    );
    const isNew = begins && id !== null && !taken.has(id);
    if (isNew) {
      taken.add(id);
      open = [...open, { level, id, text: textAt(blocks, n), sections }];
    }
    const above = open.at(-1) ?? noHeading;
    if (!isNew && above.id === last) continue;
    anchors.push({
      element: above === noHeading ? '' : `h${above.level}`,
      id: above.id,
      text: above.text,
      location: position,
    });
  }
  return anchors;
}

/**
 * The part of a page that an `id` names: what is below the heading that has it, or the text that has
 * it. Without one it is what stands before the first heading. Null: the page has no such part.
 */
export function partAt(blocks: readonly PlacedBlock[], id: string): PageStretch | null {
  const first =
    id === ''
      ? 0
      : blocks.findIndex(({ block }) => block.id === id && (block.level > 1 || block.level === 0));
  const start = blocks[first];
  if (!start) return null;
  const { level, sections } = start.block;
  const isOver = ({ block }: PlacedBlock) => {
    if (id === '') return block.level > 1;
    if (level === 0) return block.id !== id;
    const isNext = block.level > 0 && block.level <= level && block.id !== id;
    return isNext || !isIn(block.sections, sections);
  };
  const inside = blocks.findIndex((each, n) => n >= first && each.block.level === 0);
  const end = blocks.findIndex((each, n) => n > first && isOver(each));
  const [from, to] = [blocks[inside], blocks[end]];
  if (!from || (to && to.position <= from.position)) return null;
  const last = blocks.at(-1) ?? start;
  return { from: from.position, to: to?.position ?? last.position + last.characters.length + 1 };
}
