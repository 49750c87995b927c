/** What pdf.js says of a font. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

/** What pdf.js says of a character; a number moves the pen. */
export interface ShownGlyph {
  readonly unicode?: string;
  readonly width: number;
  readonly isSpace?: boolean;
}
