import type { charts as japanese } from '../ja/charts.ts';
import type { Translation } from '../translation.ts';

/** Words of what is drawn: axes and marks. */
export const charts: Translation<typeof japanese> = {
  ownAxis: 'This chart has its own axis.',
  axisFrom: ({ origin }) => `The vertical scale starts at ${origin}.`,
  rank: 'The higher, the better the rank.',
  rankFrom: ({ first }) =>
    `The higher, the better the rank. The scale ends at ${first} at the top.`,
  rankInRows: 'The further right, the better the rank.',
  limit: ({ target, bounds }) => `${target} (${bounds})`,
  range: ({ target }) => `${target} range`,
};
