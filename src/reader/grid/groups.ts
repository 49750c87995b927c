/** Things, told by their numbers, that are joined into groups. */
export interface Groups {
  /** The number that stands for the group of a thing. */
  readonly of: (index: number) => number;
  readonly join: (one: number, other: number) => void;
}

export function createGroups(count: number): Groups {
  const parents = Array.from({ length: count }, (_, index) => index);
  const of = (index: number): number => {
    let at = index;
    for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) {
      // The way becomes half as long each time it is gone.
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  };
  return {
    of,
    join: (one, other) => {
      parents[of(other)] = of(one);
    },
  };
}
