import { distance } from 'fastest-levenshtein';

/** Comparing with every candidate takes time, so one list is searched for this many texts. */
const maxSearches = 50;

/** `nearest` in a list that may be long. After the fiftieth text it offers nothing any more. */
export function createNearest(candidates: Iterable<string>): (written: string) => string | null {
  const list = [...candidates];
  const found = new Map<string, string | null>();
  return (written) => {
    if (!found.has(written) && found.size < maxSearches) found.set(written, nearest(written, list));
    return found.get(written) ?? null;
  };
}

/** The candidate that was most likely meant, or null when none is near. */
export function nearest(written: string, offered: Iterable<string>): string | null {
  const wanted = plain(written);
  const candidates = [...offered];
  let best: string | null = null;
  let fewest = allowedEdits(wanted) + 1;
  for (const candidate of candidates) {
    const word = plain(candidate);
    if (Math.abs(word.length - wanted.length) >= fewest) continue;
    const edits = distance(wanted, word);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best ?? onlyExtension(wanted, candidates);
}

/** The one candidate that continues the text, or that the text continues: `higher`. */
function onlyExtension(wanted: string, candidates: readonly string[]): string | null {
  if (wanted.length < 4) return null;
  const found = candidates.filter((candidate) => {
    const word = plain(candidate);
    return word.startsWith(wanted) || (word.length >= 4 && wanted.startsWith(word));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Width, case and separators are the commonest differences, so they do not count. */
function plain(text: string): string {
  return text.slice(0, 200).normalize('NFKC').trim().toLowerCase().replace(/[\s_]/gu, '-');
}

/** Edits after which a text no longer counts as the same word: one, or two in five characters. */
function allowedEdits(text: string): number {
  if (text.length < 2) return 0;
  return text.length < 6 ? 1 : Math.floor(text.length * 0.4);
}
