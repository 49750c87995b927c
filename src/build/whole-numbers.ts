import { attribute } from '../search/build/html.ts';
import type { Marking } from './marked-texts.ts';

/** Class of what stays on one line, short because it is on a page hundreds of times; its style is in `src/styles/base.css`. */
const mark = 'n';

/** What begins such a piece. */
export const numberTag = `<span class="${mark}">`;

/** How every number and what belongs to it stay on one line. */
export const wholeNumbers = (find: Marking['find']): Marking => ({
  find,
  wrap: (number) => `${numberTag}${number}</span>`,
  isMarked: (element) => attribute(element, 'class')?.split(' ').includes(mark) === true,
});
