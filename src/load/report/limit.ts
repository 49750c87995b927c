/** What is shown of a list, and how many are not. */
export interface Limited<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

export function limited<T>(all: readonly T[], maximum: number): Limited<T> {
  return { shown: all.slice(0, maximum), left: Math.max(0, all.length - maximum) };
}

/** The line that ends a list which is longer than what is shown. */
export function leftLine(left: number): string {
  return (
    `ほかに${left}件あります。上から直して、もう一度確かめてください。 / ` +
    `And ${left} more. Fix these first and check again.`
  );
}
