import type { Source } from './source.ts';

export interface Fault {
  readonly path: string;
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** What stands there. */
  readonly found: string;
}

export interface Rule {
  /** In kebab-case. */
  readonly name: string;
  /** The rule in one line, as `docs/architecture.md` says it. */
  readonly sentence: string;
  /** Faults of all files together. */
  readonly check: (sources: readonly Source[]) => readonly Fault[];
}

/** A rule that looks at one file at a time. */
export function fileRule(
  name: string,
  sentence: string,
  checkFile: (source: Source) => readonly Omit<Fault, 'path'>[],
): Rule {
  return {
    name,
    sentence,
    check: (sources) =>
      sources.flatMap((source) =>
        checkFile(source).map((fault) => ({ path: source.path, ...fault })),
      ),
  };
}

export function linesOf(rule: Rule, sources: readonly Source[]): string[] {
  return rule
    .check(sources)
    .map(({ path, line, found }) => `${path}:${line}  [${rule.name}]  ${found}`);
}
