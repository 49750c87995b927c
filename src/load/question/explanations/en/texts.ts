import type { TextQuestions } from '../../kinds/texts.ts';
import type { AskedExplanation } from '../explanation.ts';

export const textExplainedEn: Record<keyof TextQuestions, AskedExplanation> = {
  'text-garbled': {
    when: 'Characters look garbled, or like those that are meant.',
    example: '`???の食`, `æ¸¯ã®é£Ÿ`, `デ一タ`',
    answer: 'Write the text again; if the source prints it so, say so.',
  },
  'text-placeholder': {
    when: 'A word was left for later.',
    example: '`TBD`, `要確認`',
    answer: 'Finish the text, or leave the cell empty where it may be.',
  },
  'text-marked': {
    when: 'A text of a table has signs of Markdown or HTML.',
    example: '`**bold**`, `[plan](https://…)`, `&nbsp;`',
    answer: 'Remove the signs; if the source prints them, say so.',
  },
  'english-in-japanese': {
    when: 'An English text holds Japanese.',
    example: '`新しい取引先` in `name_en`',
    answer: 'Translate it; if it is a name that is not translated, say so.',
  },
  'easy-untold': {
    when: 'A project in plain Japanese has a KPI without plain words.',
    example: '`easy_projects.csv` has `p1`, and `easy_kpis.csv` has no `p1-k2`',
    answer: 'Add the row to `easy_kpis.csv`. If it is to be left out, answer so.',
  },
};
