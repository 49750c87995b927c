import { platformDependent } from '../../model/signs.ts';

/**
 * Rows of Shift_JIS that one vendor each added to JIS X 0208: signs of NEC (0x87), kanji of NEC
 * and IBM. Names are written with them (髙, 﨑), and others read them as something else.
 */
const vendorRows = [0x87, 0xed, 0xee, 0xfa, 0xfb, 0xfc];
/** Signs of the standard itself, some of which the vendors repeat. */
const standardRow = 0x81;

function charactersOf(lead: number): readonly string[] {
  const decoder = new TextDecoder('shift_jis');
  const trails = Array.from({ length: 0xfc - 0x40 + 1 }, (_, index) => 0x40 + index);
  return trails
    .map((trail) => decoder.decode(new Uint8Array([lead, trail])))
    .filter((text) => [...text].length === 1 && text !== '\uFFFD');
}

const standard = new Set(charactersOf(standardRow));
const vendors = vendorRows.flatMap(charactersOf).filter((character) => !standard.has(character));

/** None of the characters has a meaning within brackets. */
const ofVendors = new RegExp(`[${vendors.join('')}]`, 'u');

/** Radicals and compatible forms, which look like other characters. */
const lookAlikes = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/** Whether machines and fonts have treated a character of the text differently. */
export function hasPlatformCharacter(text: string): boolean {
  return platformDependent.test(text) || lookAlikes.test(text) || ofVendors.test(text);
}
