import { distance } from 'fastest-levenshtein';

/** The candidate that was most likely meant, or null when none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = plain(written);
  let best: string | null = null;
  let fewest = allowedEdits(wanted) + 1;
  for (const candidate of candidates) {
    const offered = plain(candidate);
    if (Math.abs(offered.length - wanted.length) >= fewest) continue;
    const edits = distance(wanted, offered);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Width, case and separators are the commonest differences, so they do not count. */
function plain(text: string): string {
  return text.slice(0, 200).normalize('NFKC').trim().toLowerCase().replace(/[\s_]/gu, '-');
}

/** Edits after which a text no longer counts as the same word: two in five characters. */
function allowedEdits(text: string): number {
  return Math.max(1, Math.floor(text.length * 0.4));
}
