import { characterFaults } from './characters.ts';
import { harmlessText, isFormula } from './formula.ts';
import { fault, type Fault } from '../problem/problem.ts';

/** A tag, a comment or a declaration; an address that runs a script. */
const markup = /<[a-z/!?]|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/iu;

/** What is wrong with a text, whatever it says. Spaces around it have been taken off. */
export function textFaults(text: string): Fault[] {
  const [unusual] = characterFaults(text);
  if (unusual?.code === 'character-forbidden') return [unusual];
  const faults = unusual ? [unusual] : [];
  if (isFormula(text)) {
    faults.push(fault('text-formula', { found: text, write: harmlessText(text) }));
  }
  if (markup.test(text)) faults.push(fault('text-markup', { found: text }));
  return faults;
}
