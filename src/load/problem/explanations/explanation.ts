/** What the documentation says of one kind of problem. */
export interface Explanation {
  readonly cause: string;
  /** What a file holds that has the problem. */
  readonly example: string;
  readonly repair: string;
}
