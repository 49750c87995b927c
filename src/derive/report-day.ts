import type { Words } from '../i18n/words.ts';

interface Day {
  readonly vintage: string;
  readonly newest: string;
}

/**
 * Of which day figures are: those of a report, which is the newest one or an earlier one. What
 * stands before the name of the document, that name, and what stands behind it.
 */
export function reportDay(
  { vintage, newest }: Day,
  { format, site: { day } }: Words,
): Record<'before' | 'document' | 'after', string> {
  const { before, after } = day.figures;
  const later = vintage === newest ? day.nothingLater : day.notIn({ date: format.date(newest) });
  return {
    before,
    document: day.document({ date: format.date(vintage) }),
    after: format.paragraph([after, later]),
  };
}

/** The same as text. */
export function reportDaySentence(of: Day, words: Words): string {
  const { before, document, after } = reportDay(of, words);
  return `${before}${document}${after}`;
}
