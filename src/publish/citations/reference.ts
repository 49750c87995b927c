/** What a reader cites: the whole dataset or the figures of one KPI. */
export interface Reference {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The municipality where the site is its own, else who compiled the figures. */
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
