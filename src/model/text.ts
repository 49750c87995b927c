/** A piece of text in both languages of the site. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}
