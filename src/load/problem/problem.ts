import type { Facts } from './kinds/kind.ts';
import type { FactsOf, ProblemCode } from './kinds.ts';

/** Where in `content/` something stands. */
export interface Place {
  /** Path from the top of the repository, such as `content/data/kpis.csv`. */
  readonly file: string;
  /** As a spreadsheet or an editor shows it; the header is row 1. Null: the file as a whole. */
  readonly row: number | null;
  /** Header in CSV, key in YAML and front matter, position in the line of an MDX text. */
  readonly column: string | null;
  /** Address in a spreadsheet, such as `E42`; null outside CSV. */
  readonly cell: string | null;
}

/**
 * What was noticed in content: where it is and what was found. Whoever tells it has the words for
 * its code: a browser those of its language alone.
 */
export interface Finding {
  readonly code: string;
  readonly place: Place;
  readonly found: string | null;
  /** As a message may show them. */
  readonly facts: Facts;
}

/** A fault that stops publication until something else is written. */
export interface Problem extends Finding {
  readonly code: ProblemCode;
}

/** A fault whose place is not known yet. */
export interface Fault<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly facts: FactsOf<Code>;
}

export function fault<Code extends ProblemCode>(code: Code, facts: FactsOf<Code>): Fault<Code> {
  return { code, facts };
}

export function problem<Code extends ProblemCode>(
  place: Place,
  code: Code,
  facts: FactsOf<Code>,
): Problem {
  return { code, ...finding(place, facts) };
}

/** The facts of a kind at a place. */
export const finding = (place: Place, facts: Facts): Omit<Finding, 'code'> => ({
  place,
  found: foundIn(facts),
  facts: visibleFacts(facts),
});

function foundIn(facts: Facts): string | null {
  return typeof facts.found === 'string' ? facts.found : null;
}

/** Facts as a message may show them: found text can be long, and it can hold any character. */
function visibleFacts(facts: Facts): Facts {
  const shown = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? visible(isOfCell(name) ? shortened(fact) : fact) : fact,
  ]);
  return Object.fromEntries(shown) as Facts;
}

/** The text of a cell, or the text to write instead of it. */
const isOfCell = (name: string) => name === 'found' || name === 'write';

/** At most 60 characters. */
function shortened(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

/** Control and invisible characters by sign or code, so that a message is one harmless line. */
export function visible(text: string): string {
  return text
    .replaceAll('\n', '⏎')
    .replaceAll('\t', '⇥')
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu,
      characterCode,
    );
}

/** Name of a character in the Unicode standard, such as `U+200B`. */
export function characterCode(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
