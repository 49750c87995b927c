import { japaneseWords } from '../i18n/japanese-words.ts';
import { written } from '../model/language.ts';
import { attribute } from '../search/build/html.ts';
import { withMarkedTexts } from './marked-texts.ts';

/** The page with its language named wherever it shows the content as it is written. */
export function withForeignWords(html: string): string {
  if (html.includes(`<html lang="${written}"`)) return html;
  return withMarkedTexts(html, {
    find: japaneseWords,
    wrap: (words) => `<span lang="${written}">${words}</span>`,
    isMarked: (element) => attribute(element, 'lang') === written,
  });
}
