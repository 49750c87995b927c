/** Where a command says what it is doing. */
export interface CommandOutput {
  readonly log: (line: string) => void;
  readonly fail: (text: string) => void;
  /** Shows a line until the next one; machines without a terminal show nothing. */
  readonly progress: (line: string) => void;
}
