/** Places of a ranking: their distance is a count, and the smaller number stands above. */
export const isRank = (unit: string) => unit === '位';
