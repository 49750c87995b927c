/** Words of what is drawn: axes and marks. */
export const charts = {
  ownAxis: 'この図だけの目盛りです。',
  axisFrom: ({ origin }: { origin: string }) => `縦の目盛りは${origin}から始まります。`,
  /** Of places of a ranking, of which the first one is the upper end. */
  rank: '上にあるほど、よい順位です。',
  /** The same where the first place is not on the axis. */
  rankFrom: ({ first }: { first: string }) =>
    `上にあるほど、よい順位です。目盛りの上の端は${first}です。`,
  /** In charts that lie in rows. */
  rankInRows: '右にあるほど、よい順位です。',
  /** Of a target that is a limit: 目標（以上／超） */
  limit: ({ target, bounds }: Record<'target' | 'bounds', string>) => `${target}（${bounds}）`,
  range: ({ target }: { target: string }) => `${target}の範囲`,
};
