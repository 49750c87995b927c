import type { CellProblems } from '../../kinds/cells.ts';
import type { Explanation } from '../explanation.ts';

export const cellExplainedEn: Record<keyof CellProblems, Explanation> = {
  'cell-count': {
    cause: 'A row has more or fewer cells than the header.',
    example: 'a text with "," that is not quoted, an empty column at the end',
    repair: 'Put a text with a comma between two ". Remove empty columns beyond the header.',
  },
  'cell-line-break': {
    cause: 'There is a line break inside a cell.',
    example: '`"新たな⏎取引先の数"`',
    repair: 'Write the cell in one line.',
  },
  'cell-spaces': {
    cause: 'There is a space before or after the text.',
    example: '`10 ` with a space after it',
    repair: 'Remove it.',
  },
  'cell-empty': {
    cause: 'A cell that every row needs is empty.',
    example: '`name` is empty',
    repair: 'Fill it in.',
  },
  'character-forbidden': {
    cause:
      'There is an invisible character: a control, a mark of direction, a private one. Variation selectors and the joiners of emoji are allowed.',
    example: 'U+200B, U+00AD',
    repair: 'Remove it; `npm run fix:characters` removes all invisible ones at once.',
  },
  'character-lookalike': {
    cause:
      'A character only looks like the right one. Text copied from PDF files has them, and a search does not find it.',
    example: 'the radical ⽀ instead of 支, a space of another width',
    repair:
      'Run `npm run fix:characters`: it lists what changes, and fixes all files when you answer "y".',
  },
  'character-reference': {
    cause:
      'A character reference gives a character that cannot be seen or only looks like another.',
    example: '`&shy;`, `&#x202e;`, `&nbsp;`',
    repair: 'Remove it, or write an ordinary character.',
  },
  'text-decomposed': {
    cause: 'A character is stored in two parts.',
    example: 'か and a separate voicing mark',
    repair: 'Type it again, or run `npm run fix:characters`.',
  },
  'text-formula': {
    cause:
      'A spreadsheet could take the text for a formula, in any width or size of the sign. Text that cannot be a formula, such as `-5%を見込む`, is fine.',
    example: '`=1+1`, `@SUM(A1)`, `- 未集計`',
    repair:
      'Use the sign that the report offers, which looks the same and is never computed, or put a word before it.',
  },
  'text-markup': {
    cause: 'The text looks like HTML or a script.',
    example: '`<b>`, `javascript:`',
    repair: 'Write plain text.',
  },
  'text-long': {
    cause:
      'The text is longer than the cell allows. The [data dictionary](data-dictionary.md) names the limits; no cell has more than 10,000 characters.',
    example: '`name_plain` with 23 characters',
    repair: 'Shorten it.',
  },
  'cell-unreadable': {
    cause:
      'The cell is not a number, year or date in the agreed form. What Excel writes, such as `2023/7/31` or `2023.0`, is read.',
    example: '`R6年`, `8/31/2023`',
    repair: 'Write it as the report shows: "2024", "2023-07-31".',
  },
  'number-decorated': {
    cause: 'The number has separators, a unit or full-width digits.',
    example: '`25,897千円`, `８０００`',
    repair: 'Write the plain digits.',
  },
  'number-long': {
    cause: 'The number has too many digits to be exact.',
    example: '`1234567890.1234567`',
    repair: 'Write at most 15 digits.',
  },
  'number-outside': {
    cause: 'The number is outside the range of its column or unit.',
    example: '`138.5` per cent',
    repair: 'Check the number and the unit.',
  },
  'date-nonexistent': {
    cause: 'There is no such day.',
    example: '`2023-02-30`',
    repair: 'Check the date.',
  },
  'code-unknown': {
    cause: 'The codelist has no such code.',
    example: '`測定中` instead of `measuring`',
    repair: 'Write the code that the report offers.',
  },
  'identifier-malformed': {
    cause:
      'An ID has characters that it may not have, two "-" in a row, or more than 64 characters.',
    example: '`P1_K1`, `p1--k1`, `p1-`',
    repair: 'Use lower-case letters, digits and "-".',
  },
  'identifier-fragile': {
    cause: 'A spreadsheet that opens and saves the file changes the ID.',
    example: '`1-1` becomes a date, `005` becomes 5; `3e5`, `true`',
    repair: 'Begin it with a letter (`k1-1`), here and in the tables that name it.',
  },
  'identifier-reserved': {
    cause: 'The ID is a name that a page of the site or Windows uses.',
    example: '`compare`, the address of the comparison; `con`',
    repair: 'Choose another ID, here and in the tables that name it.',
  },
  'url-malformed': {
    cause: 'The text is not a web address.',
    example: '`town.example/2024`',
    repair: 'Begin with "https://".',
  },
  'municipality-code-malformed': {
    cause: 'The text is not a municipality code.',
    example: '`99001` without its check digit',
    repair:
      'Write its six digits with the check digit; outside Japan, a code such as `US-4865000`.',
  },
  'sha256-malformed': {
    cause: 'The text is not a SHA-256 value.',
    example: '`0123ABCD`',
    repair: 'Write 64 hexadecimal digits in lower case.',
  },
  'email-malformed': {
    cause: 'The text is not an e-mail address.',
    example: '`plan(at)town.example`',
    repair: 'Write an address, or `null`.',
  },
};
