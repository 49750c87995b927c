import type { Labels } from '../derive/labels.ts';
import type { Language, Words } from '../i18n/words.ts';
import type { Palette } from './palette.ts';

/** A rectangle in pixels, from the upper left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What every part of a picture is drawn with. */
export interface Drawing {
  readonly palette: Palette;
  readonly language: Language;
  readonly words: Words;
  readonly labels: Labels;
}

/** Whose figures a picture shows, and where to find them. */
export interface Credit {
  /** Document, date and page from which the figures come. */
  readonly source: string;
  readonly site: string;
  readonly licence: string;
  /** By which programs know the licence. */
  readonly licenceAddress: string;
  /** The whole address of the page with the same figures. */
  readonly address: string;
}

/** A picture in words and as markup. */
export interface Picture {
  readonly title: string;
  /** What the picture says, for readers who do not see it. */
  readonly description: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly credit: Credit;
  /** Source and licence as RDF, which the SVG holds and a PNG may hold, too. */
  readonly rights: string;
  readonly svg: string;
}
