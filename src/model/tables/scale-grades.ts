import { identifier, integer, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages } from '../translations.ts';

export const scaleReference = identifier(
  { ja: ['ものさしID', '評価のものさしの番号。'], en: ['Scale ID', 'Identifier of the scale.'] },
  { references: 'scales' },
);

/** A grade is kept as the source prints it: ◎, A, 達成. */
export const grade = text(
  {
    ja: ['段階', '資料に印刷されているとおりの段階。◎、A、達成など。'],
    en: ['Grade', 'The grade exactly as the source prints it, such as ◎ or A.'],
  },
  { maxLength: 40, notation: true },
);

export const scaleGrades = table('scale_grades', {
  title: { ja: '評価の段階', en: 'Grades' },
  description: {
    ja: '評価のものさしの段階と、資料に書かれたその意味。',
    en: 'Grades of each scale, and what the source says that they mean.',
  },
  key: ['scale_id', 'grade'],
  optional: true,
  columns: {
    scale_id: scaleReference,
    grade,
    seq: integer(
      {
        ja: ['順番', 'よいほうから1、2、3。資料が順番を示さないときは、印刷された順。'],
        en: ['Order', '1 for the best, or the order of printing where the source gives none.'],
      },
      { minimum: 1, ordinalWithin: ['scale_id'] },
    ),
    meaning: optional(
      text(
        {
          ja: ['意味', '資料に書かれた意味。'],
          en: ['Meaning', 'What the source says that the grade means.'],
        },
        { maxLength: 400, notation: true },
      ),
    ),
    meaning_en: optional(
      text(
        {
          ja: ['英語の意味', 'このサイトの英訳。'],
          en: ['Meaning in English', 'Translation by this site.'],
        },
        { translates: { column: 'meaning', into: 'en' } },
      ),
    ),
    ...inLaterLanguages('meaning', { ja: '意味', en: 'meaning' }, { of: 'meaning' }),
  },
});
