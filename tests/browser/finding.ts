/** Something on a page that breaks a rule. */
export interface Finding {
  /** Name of the rule in kebab-case. */
  readonly rule: string;
  /** Beginning of the element, or what else shows the place. */
  readonly element: string;
}

/** One line for each finding: what a failed test prints. */
export function linesOf(page: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, element }) => `${page}  [${rule}]  ${element}`);
}
