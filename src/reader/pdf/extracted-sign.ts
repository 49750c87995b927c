import { withoutLookAlikes } from '../../model/look-alikes.ts';

/**
 * Signs of which a font has one glyph, so that a PDF names either, with what Japanese text means
 * by them: as wide as a letter, or half as wide.
 */
const signs: Readonly<Record<string, readonly [wide: string, narrow: string]>> = {
  '‧': ['・', '・'],
  '∙': ['・', '・'],
  '∕': ['／', '/'],
  '⁄': ['／', '/'],
  '∶': ['：', ':'],
};

/** What was meant by a character that was taken out of a PDF. */
export function extractedSign(character: string, isWide: boolean): string {
  const meant = signs[character];
  return meant ? meant[isWide ? 0 : 1] : withoutLookAlikes(character);
}
