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
  'label-exchanged': {
    when: 'The label of a code seems to be that of another code, or to say the contrary.',
    example: '`higher_is_better` called 減るほどよい',
    answer: 'Correct the label; if it is meant so, say so.',
  },
  'english-in-japanese': {
    when: 'An English text holds Japanese.',
    example: '`新しい取引先` in `name_en`',
    answer: 'Translate it; if it is a name that is not translated, say so.',
  },
  untranslated: {
    when: 'A language is published that some words have no translation in, or a text has other headings in it.',
    example: '`languages: [ja, en]`, and a KPI without `explanation_en`',
    answer: 'Write the translation. There is no other answer.',
  },
  'components-different': {
    when: 'A translation has other components (`<Kpi />`, `<Project />`, `<Page />`, `<Term />`) than its text.',
    example: '`<Kpi id="p1-k1" />` in `p1.mdx`, `<Kpi id="p2-k1" />` in `p1.en.mdx`',
    answer: 'Correct the translation, or say that it is so on purpose.',
  },
  'numbers-different': {
    when: 'A number of 13 or more in a text is not in its translation as digits. Years, days and times are not looked at.',
    example: '`34の会社` is translated as `43 companies`',
    answer: 'Correct the number, or say that it is written as a word.',
  },
  'easy-untold': {
    when: 'A project in plain Japanese has a KPI without plain words.',
    example: '`easy_projects.csv` has `p1`, and `easy_kpis.csv` has no `p1-k2`',
    answer: 'Add the row to `easy_kpis.csv`. If it is to be left out, answer so.',
  },
  'project-untold': {
    when: 'A project has no text, and others have one.',
    example: '`p2.mdx` alone is missing',
    answer: 'Create the file if the source describes it; otherwise say that it does not.',
  },
};
