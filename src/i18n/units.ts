/** Places of a ranking, as content names them: their distance is a count, and the smaller number is above. */
const ranks: readonly string[] = ['位', 'place', 'rank'];

export const isRank = (unit: string) => ranks.includes(unit);
