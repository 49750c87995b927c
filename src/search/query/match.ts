import type { Bundle } from '../format/bundle.ts';
import { pageRows, standsAt } from '../text/page-text.ts';
import { weights } from '../format/pagefind-format.ts';
import type { PagePlaces, TokenPlace } from '../format/postings.ts';
import { tokenPrefix, tokenSpan } from '../text/token.ts';

/** Every page on which a text occurs, with the places where it begins. */
export type Matches = ReadonlyMap<number, readonly TokenPlace[]>;

/** Chunks that one or two characters may cost. A single sign of a large site is everywhere. */
const maxChunks = [24, 200] as const;

function matchesIn(pages: readonly PagePlaces[]): Matches {
  const matches = new Map<number, TokenPlace[]>();
  for (const { page, places } of pages) {
    matches.set(page, [...(matches.get(page) ?? []), ...places]);
  }
  return matches;
}

/** Keeps the places at which the token stands `offset` positions further on. */
function narrowed(matches: Matches, token: readonly PagePlaces[], offset: number): Matches {
  const kept = new Map<number, readonly TokenPlace[]>();
  for (const { page, places } of token) {
    const candidates = matches.get(page);
    if (!candidates) continue;
    const positions = new Set(places.map(({ position }) => position));
    const both = candidates.filter(({ position }) => positions.has(position + offset));
    if (both.length > 0) kept.set(page, both);
  }
  return kept;
}

/** Offsets whose tokens together cover every character: the ends first, then the inside. */
function coveringOffsets(length: number): number[] {
  const last = length - tokenSpan;
  const inside = Array.from({ length: Math.ceil(last / tokenSpan) }, (_, n) => n * tokenSpan);
  return [...new Set([0, last, ...inside])];
}

/** Texts of pages that weigh as much as the chunk of one token, roughly. */
const pagesForToken = 3;

/** Reads the candidates' own texts: a page is smaller than the chunks that it saves. */
async function verified(matches: Matches, characters: readonly string[], bundle: Bundle) {
  const kept = new Map<number, readonly TokenPlace[]>();
  await Promise.all(
    [...matches].map(async ([page, places]) => {
      const blocks = pageRows((await bundle.fragment(page)).content).flat();
      const exact = places.filter(({ position }) => standsAt(blocks, characters, position));
      if (exact.length > 0) kept.set(page, exact);
    }),
  );
  return kept;
}

/**
 * Finds a text of three characters or more. Tokens at the right distances that cover the
 * whole text are the text, so the answer is exact. Tokens are asked for in growing groups;
 * as soon as the pages that are left weigh less than the tokens, they are read instead.
 */
async function longMatches(characters: readonly string[], bundle: Bundle): Promise<Matches> {
  const offsets = coveringOffsets(characters.length);
  const placesAt = (offset: number) => bundle.places(tokenPrefix(characters.slice(offset)));

  let matches: Matches | null = null;
  let asked = 0;
  while (asked < offsets.length && matches?.size !== 0) {
    if (matches && matches.size <= pagesForToken * (offsets.length - asked)) {
      const exact = await verified(matches, characters, bundle).catch(() => null);
      if (exact) return exact;
    }
    const group = offsets.slice(asked, Math.max(2, 2 * asked));
    const found = await Promise.all(group.map(placesAt));
    for (const [n, pages] of found.entries()) {
      matches = matches ? narrowed(matches, pages, group[n] ?? 0) : matchesIn(pages);
    }
    asked += group.length;
  }
  return matches ?? new Map();
}

/**
 * The pages that contain a normalised text, exactly. Null: the text is one character that a
 * large site has nearly everywhere.
 */
export async function matchesOf(
  characters: readonly string[],
  bundle: Bundle,
): Promise<Matches | null> {
  if (characters.length >= tokenSpan) return longMatches(characters, bundle);
  const limit = maxChunks[characters.length - 1] ?? 0;
  const pages = await bundle.placesBelow(tokenPrefix(characters), limit);
  return pages && matchesIn(pages);
}

/** The places of a text on some pages, from their own texts. */
export async function matchesOn(
  pages: readonly number[],
  characters: readonly string[],
  bundle: Bundle,
): Promise<Matches> {
  const found = await Promise.all(
    pages.map(async (page) => {
      const rows = pageRows((await bundle.fragment(page)).content);
      const places = rows.flatMap((row, n) =>
        row.flatMap(({ normal, position }) =>
          normal.characters.flatMap((_, at) =>
            characters.every((character, index) => normal.characters[at + index] === character)
              ? [{ position: position + at, weight: n === 0 ? weights.title : weights.text }]
              : [],
          ),
        ),
      );
      return places.length > 0 ? [[page, places] as const] : [];
    }),
  );
  return new Map(found.flat());
}
