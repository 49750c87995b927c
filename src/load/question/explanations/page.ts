import type { AskedExplanation } from './explanation.ts';
import { questionParts } from './parts.ts';

const questionsIntroduction = [
  '# 確認の一覧 / Questions',
  '`npm run check:content` は、不備のほかに、**確認**を表示することがあります。まちがいとは限らないけれど、めずらしい書き方のことです。確認があってもサイトは作れます。',
  'Besides problems, `npm run check:content` may print **questions**: content that is odd and may still be right. Questions do not stop publication.',
  '確認が出たら、まず資料と見くらべます。違っていれば、セルを直します。そのままでよければ、表示された行を `content/data/answers.csv` に足し、理由と日付を書きます。すると、そのセルの内容が変わるまで、同じ確認は出ません。',
  'Compare with the source first. If it differs, correct the cell. If it is right, add the row that the check prints to `content/data/answers.csv`, with a reason and the day. The question then stays answered until the cell changes.',
  `\`\`\`csv
question,table_name,row_key,field,found,answer,reason,date
value-jump,observations,2024-08-30/p2-k1/2023/actual,value,360,このままでよい,資料の8ページも360人です。新しい施設が開いた年です。,2024-09-10
\`\`\``,
  '`npm run check:content -- --strict` は、確認が残っていると失敗（終了コード1）にします。符号は変わりません。',
  'With `--strict` the command fails (exit code 1) while questions are open. Codes never change.',
];

const questionLinesJa = (told: AskedExplanation) => [
  `- **きっかけ** ${told.when}`,
  `- **例** ${told.example}`,
  `- **答え方** ${told.answer}`,
];
const questionLinesEn = (told: AskedExplanation) => [
  `- **Asked when** ${told.when}`,
  `- **Example** ${told.example}`,
  `- **Answer** ${told.answer}`,
];

/** `docs/questions.md`: every kind of question, explained in both languages. */
export function writeQuestionsPage(): string {
  const sections = questionParts.flatMap(({ title, ja, en }) => [
    `## ${title.ja} / ${title.en}`,
    ...Object.entries(en).flatMap(([code, told]) => {
      const japanese = ja[code];
      return [
        `### \`${code}\``,
        [...(japanese ? questionLinesJa(japanese) : []), ...questionLinesEn(told)].join('\n'),
      ];
    }),
  ]);
  return [...questionsIntroduction, ...sections].join('\n\n').concat('\n');
}
