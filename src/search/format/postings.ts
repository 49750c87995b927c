/** Where on a page a token begins, and how much that place weighs. */
export interface TokenPlace {
  readonly position: number;
  readonly weight: number;
}

/** The places of a token on one page, in ascending order of position. */
export interface PagePlaces {
  readonly page: number;
  readonly places: readonly TokenPlace[];
}

/** A token and every page that has it, in ascending order. */
export interface Posting {
  readonly token: string;
  readonly pages: readonly PagePlaces[];
}

/** A block that is added: its page, the position of its first token, the weight of all. */
interface BlockPlace extends TokenPlace {
  readonly page: number;
}

export interface Postings {
  /** Blocks are added page by page, with ascending positions. */
  readonly addBlock: (block: BlockPlace, tokens: readonly string[]) => void;
  /** All tokens in ascending order. */
  readonly sorted: () => Iterable<Posting>;
}

/** A list of whole numbers that grows; twelve bytes are enough for one place of a token. */
function createNumbers() {
  let numbers = new Uint32Array(1 << 16);
  let length = 0;
  return {
    push: (value: number) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    all: () => numbers.subarray(0, length),
  };
}

/** Indexes of `keys`, ordered by key; equal keys keep their order (counting sort). */
function orderByKey(
  keys: Uint32Array,
  distinct: number,
): { order: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(distinct);
  for (const key of keys) ends[key] = (ends[key] ?? 0) + 1;
  let sum = 0;
  ends.forEach((count, key) => {
    ends[key] = sum;
    sum += count;
  });
  const order = new Uint32Array(keys.length);
  keys.forEach((key, index) => {
    const at = ends[key] ?? 0;
    order[at] = index;
    ends[key] = at + 1;
  });
  return { order, ends };
}

/** Weights are below this, so that a position and its weight share one number. */
const weightLimit = 256;

export function createPostings(): Postings {
  const ids = new Map<string, number>();
  const tokenIds = createNumbers();
  const pages = createNumbers();
  const places = createNumbers();

  const idOf = (token: string): number => {
    const known = ids.get(token);
    if (known !== undefined) return known;
    ids.set(token, ids.size);
    return ids.size - 1;
  };

  function* sorted(): Iterable<Posting> {
    const { order, ends } = orderByKey(tokenIds.all(), ids.size);
    const pageOf = pages.all();
    const placeOf = places.all();
    for (const [token, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const own = order.subarray(ends[id - 1] ?? 0, ends[id]);
      const byPage = new Map<number, TokenPlace[]>();
      for (const index of own) {
        const page = pageOf[index] ?? 0;
        const packed = placeOf[index] ?? 0;
        const place = { position: Math.floor(packed / weightLimit), weight: packed % weightLimit };
        const known = byPage.get(page);
        if (known) known.push(place);
        else byPage.set(page, [place]);
      }
      yield { token, pages: [...byPage].map(([page, found]) => ({ page, places: found })) };
    }
  }

  return {
    addBlock: ({ page, position, weight }, tokens) => {
      tokens.forEach((token, index) => {
        tokenIds.push(idOf(token));
        pages.push(page);
        places.push((position + index) * weightLimit + weight);
      });
    },
    sorted,
  };
}
