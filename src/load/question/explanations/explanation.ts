/** What the documentation says of one kind of question. */
export interface AskedExplanation {
  readonly when: string;
  /** What a file holds that is asked about. */
  readonly example: string;
  readonly answer: string;
}
