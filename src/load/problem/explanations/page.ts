import type { Explanation } from './explanation.ts';
import { problemParts } from './parts.ts';

const problemsIntroduction = [
  '# 不備の一覧 / Problems',
  '`npm run check:content` は、`content/` の不備を一度にすべて報告します。場所は「ファイル:行:列」です。行は表計算ソフトで見える番号、列は見出しの名前です。文章では、列は行の中の文字の位置です。',
  '`npm run check:content` reports every problem in `content/` at once. The place is file:row:column, with the row as a spreadsheet shows it and the header as column. In a text, the column is the position in the line.',
  '符号は変わりません。1つの原因から続けて起きる不備は、原因だけを報告します。',
  'Codes never change. Where one fault would cause others, only the cause is reported.',
];

const problemLinesJa = (told: Explanation) => [
  `- **原因** ${told.cause}`,
  `- **例** ${told.example}`,
  `- **直し方** ${told.repair}`,
];
const problemLinesEn = (told: Explanation) => [
  `- **Cause** ${told.cause}`,
  `- **Example** ${told.example}`,
  `- **How to fix** ${told.repair}`,
];

/** `docs/problems.md`: every kind of problem, explained in both languages. */
export function writeProblemsPage(): string {
  const sections = problemParts.flatMap(({ title, ja, en }) => [
    `## ${title.ja} / ${title.en}`,
    ...Object.entries(en).flatMap(([code, told]) => {
      const japanese = ja[code];
      return [
        `### \`${code}\``,
        [...(japanese ? problemLinesJa(japanese) : []), ...problemLinesEn(told)].join('\n'),
      ];
    }),
  ]);
  return [...problemsIntroduction, ...sections].join('\n\n').concat('\n');
}
