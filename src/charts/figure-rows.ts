/** How many pictures of a group stand beside each other where there is room. */
export type FigureRows = 'pairs' | 'threes';

/** Two and four stand in pairs, so that none is left alone; other numbers three by three. */
export const figureRows = (count: number): FigureRows =>
  count === 2 || count === 4 ? 'pairs' : 'threes';
