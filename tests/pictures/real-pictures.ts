import { readFileSync } from 'node:fs';
import { createLabels } from '../../src/derive/labels.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import type { Credit, Drawing } from '../../src/pictures/drawing.ts';
import { paletteOf } from '../../src/pictures/palette.ts';
import { realContent } from '../real-content.ts';

export const drawing: Drawing = {
  language: 'ja',
  words: ja,
  labels: createLabels(realContent().database, 'ja'),
  palette: paletteOf(readFileSync('src/styles/tokens.css', 'utf8')),
};

export const credit: Credit = {
  source: '出典',
  site: 'サイト',
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  address: 'https://example.org/',
};
