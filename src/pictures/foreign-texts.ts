import { withJapaneseWords } from '../i18n/japanese-words.ts';
import { written } from '../model/language.ts';
import type { Language } from '../i18n/words.ts';

/** A line of a picture: an element that holds nothing but its words. */
const line = /(<text\b[^>]*>)([^<]+)(?=<\/text>)/g;

/** A picture with the language named of words that it shows as the content is written. */
export function withForeignTexts(svg: string, language: Language): string {
  if (language === written) return svg;
  const wrap = (words: string) => `<tspan xml:lang="${written}">${words}</tspan>`;
  return svg.replace(
    line,
    (_, start: string, text: string) => start + withJapaneseWords(text, wrap),
  );
}
