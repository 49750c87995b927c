/** What a reader cites: the whole dataset or the figures of one KPI. */
export interface Reference {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Author of the figures and publisher of the compilation. */
  readonly author: string;
  readonly publisher: string;
  /** YYYY-MM-DD. */
  readonly issued: string;
  readonly address: string;
  /** Where the figures come from, as a credit line. */
  readonly note: string;
  readonly licence: string;
  readonly language: string;
}
