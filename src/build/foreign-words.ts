import { once } from '../derive/once.ts';
import { untranslatedIn } from '../derive/told-in.ts';
import { japaneseWords } from '../i18n/japanese-words.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Database } from '../model/database.ts';
import { type Edition, editionAt } from '../model/edition.ts';
import { written } from '../model/language.ts';
import { attribute } from '../search/build/html.ts';
import { withMarkedTexts } from './marked-texts.ts';

/** What a page shows in the language of the content because there is no other. */
interface Untranslated {
  /** Whole texts, as pages show them. */
  readonly texts: ReadonlySet<string>;
  /** What is said behind each of them. */
  readonly note: string;
}

const none: Untranslated = { texts: new Set(), note: '' };

/** The page with its language named wherever it shows the content as it is written. */
export function withForeignWords(html: string, { texts, note }: Untranslated = none): string {
  if (html.includes(`<html lang="${written}"`)) return html;
  const named = (words: string) => `<span lang="${written}">${words}</span>`;
  return withMarkedTexts(html, {
    find: (text) => (texts.has(text) ? [{ start: 0, end: text.length }] : japaneseWords(text)),
    wrap: (words) =>
      texts.has(words) ? `${named(words)} <span class="quiet">${note}</span>` : named(words),
    isMarked: (element) => attribute(element, 'lang') === written,
  });
}

/** Does so for pages of each edition, by their paths in the site. */
export function createForeign(
  database: Database,
  editions: readonly Edition[],
): (html: string, file: string) => string {
  const untranslatedOf = once(({ language }: Edition): Untranslated => ({
    texts: untranslatedIn(database, language),
    note: wordsOf(language).site.untranslated,
  }));
  return (html, file) => {
    const edition = editionAt(file, editions);
    return withForeignWords(html, edition ? untranslatedOf(edition) : none);
  };
}
