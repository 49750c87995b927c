import { csvText, withByteOrderMark } from '../../write/csv.ts';
import { takenRows, type ShownPanel, type TakenWords } from '../taken.ts';
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

/** Buttons that save what is shown as a table and as a picture. */
export function createTakeAway(
  view: HTMLElement,
  words: TakenWords,
  shown: () => readonly ShownPanel[],
): void {
  const files: Readonly<Record<string, () => void>> = {
    csv: () => {
      const rows = takenRows(shown(), words, location.href);
      save(withByteOrderMark(csvText(rows)), 'text/csv', `${words.file}.csv`);
    },
    svg: () => {
      const { family, ...ink } = readInk();
      const dress = { ink, family, measure: createMeasure(family) };
      const svg = takenPicture(shown(), words, { address: location.href, dress });
      save(svg, 'image/svg+xml', `${words.file}.svg`);
    },
  };
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-take]') : null;
    if (button instanceof HTMLButtonElement) files[button.dataset.take ?? '']?.();
  });
}
