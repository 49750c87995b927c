import { csvText, withByteOrderMark } from '../../write/csv.ts';
import type { TakenWords } from '../descriptions.ts';
import { takenRows, type ShownPanel } from '../taken.ts';
import { takenPicture } from '../taken-picture.ts';
import { readInk } from './ink.ts';

/** Width of a text in the font of the page. */
function createMeasure(family: string): (text: string, size: number) => number {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size) => {
    if (!pen) return text.length * size;
    pen.font = `${size}px ${family}`;
    return pen.measureText(text).width;
  };
}

/** Gives the reader a file with this content. */
function save(content: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The kinds of files, and how each is written. */
const kinds: Readonly<
  Record<string, (panels: readonly ShownPanel[], words: TakenWords) => readonly [string, string]>
> = {
  csv: (panels, words) => [
    withByteOrderMark(csvText(takenRows(panels, words, location.href))),
    'text/csv',
  ],
  svg: (panels, words) => {
    const { family, ...ink } = readInk();
    const dress = { ink, family, measure: createMeasure(family) };
    return [takenPicture(panels, words, { address: location.href, dress }), 'image/svg+xml'];
  },
};

/** Buttons that save what is shown, as soon as anything is, as a table and as a picture. */
export function createTakeAway(
  view: HTMLElement,
  words: TakenWords,
  shown: () => Promise<readonly ShownPanel[]>,
): void {
  const take = async (kind: string) => {
    const written = kinds[kind]?.(await shown(), words);
    if (written) save(...written, `${words.file}.${kind}`);
  };
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-take]') : null;
    if (button instanceof HTMLButtonElement) void take(button.dataset.take ?? '');
  });
}
