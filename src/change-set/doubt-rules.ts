import type { Doubt } from '../reader/reading.ts';

/** Which cells one answer serves: those that agree in this. */
type Alike =
  | 'shown' // in what is printed
  | 'shown-in-year' // in what is printed, year and series
  | 'notation-in-year' // in what is printed around the number, and the year
  | 'column' // in the column of a table
  | 'fact' // in what the doubt names
  | 'cell'; // in nothing: each is asked about

/** What can be answered. */
type Answers =
  | 'absence' // why there is no value
  | 'day'
  | 'foreseen' // it is a value that is expected
  | 'foreseen-or-read'
  | 'series'
  | 'year'
  | 'below-zero'
  | 'read' // it is right as it was read
  | 'number'; // it is right as it was read, or another number

interface DoubtRule {
  readonly alike: Alike;
  readonly answers: Answers;
}

/** How each doubt is asked about: with a new one, the compiler asks for its rule. */
export const doubtRules: Readonly<Record<Doubt['code'], DoubtRule>> = {
  'cell-format-unknown': { alike: 'shown', answers: 'number' },
  'cell-scaled': { alike: 'shown', answers: 'number' },
  'cell-formula-failed': { alike: 'cell', answers: 'number' },
  'cell-formula-unsaved': { alike: 'cell', answers: 'number' },
  'cell-text-beside': { alike: 'cell', answers: 'number' },
  'cell-comment': { alike: 'fact', answers: 'read' },
  'cell-merged': { alike: 'cell', answers: 'read' },
  'number-separators': { alike: 'shown', answers: 'number' },
  'number-two-numbers': { alike: 'shown', answers: 'number' },
  'number-rest': { alike: 'shown', answers: 'number' },
  'number-large-words': { alike: 'shown', answers: 'number' },
  'number-bracketed': { alike: 'shown', answers: 'below-zero' },
  'number-look-alike': { alike: 'shown', answers: 'number' },
  'unit-differs': { alike: 'fact', answers: 'read' },
  'units-in-row': { alike: 'fact', answers: 'read' },
  'series-unknown': { alike: 'column', answers: 'series' },
  'name-cut': { alike: 'fact', answers: 'read' },
  'name-missing': { alike: 'fact', answers: 'read' },
  'several-years': { alike: 'column', answers: 'year' },
  'year-unknown': { alike: 'column', answers: 'year' },
  'years-differ': { alike: 'column', answers: 'year' },
  'year-ahead': { alike: 'notation-in-year', answers: 'foreseen' },
  'year-twice': { alike: 'cell', answers: 'read' },
  'day-unknown': { alike: 'notation-in-year', answers: 'day' },
  'note-unread': { alike: 'fact', answers: 'read' },
  provisional: { alike: 'notation-in-year', answers: 'foreseen-or-read' },
  'words-unclear': { alike: 'shown-in-year', answers: 'absence' },
  'sign-unclear': { alike: 'shown-in-year', answers: 'absence' },
  'stroke-undated': { alike: 'shown-in-year', answers: 'absence' },
  'stroke-of-ended-year': { alike: 'shown-in-year', answers: 'absence' },
  'decimals-differ': { alike: 'cell', answers: 'number' },
  'size-differs': { alike: 'cell', answers: 'number' },
  'rate-large': { alike: 'cell', answers: 'number' },
};
