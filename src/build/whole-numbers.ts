import { attribute } from '../search/build/html.ts';
import { type Marking, withMarkedTexts } from './marked-texts.ts';

/** Class of what stays on one line, short as it stands on pages hundreds of times; its style is in `src/styles/base.css`. */
const mark = 'n';

/** The page with every number and what belongs to it on one line. */
export function withWholeNumbers(html: string, findNumbers: Marking['find']): string {
  return withMarkedTexts(html, {
    find: findNumbers,
    wrap: (number) => `<span class="${mark}">${number}</span>`,
    isMarked: (element) => attribute(element, 'class')?.split(' ').includes(mark) === true,
  });
}
