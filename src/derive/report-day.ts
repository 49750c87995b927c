import type { Words } from '../i18n/words.ts';

/** Of which day figures are: those of a report, which is the newest one or an earlier one. */
export function reportDaySentence(
  { vintage, newest }: { readonly vintage: string; readonly newest: string },
  { format, site }: Words,
): string {
  return format.paragraph([
    site.day.figures({ date: format.date(vintage) }),
    vintage === newest ? site.day.nothingLater : site.day.notIn({ date: format.date(newest) }),
  ]);
}
