import type { BesideQuestions } from '../../kinds/beside.ts';
import type { AskedExplanation } from '../explanation.ts';

export const besideExplainedEn: Record<keyof BesideQuestions, AskedExplanation> = {
  'label-exchanged': {
    when: 'The label of a code seems to be that of another code, or to say the contrary.',
    example: '`higher_is_better` called 減るほどよい',
    answer: 'Correct the label; if it is meant so, say so.',
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
  'project-untold': {
    when: 'A project has no text, and others have one.',
    example: '`p2.mdx` alone is missing',
    answer: 'Create the file if the source describes it; otherwise say that it does not.',
  },
  'setting-cut': {
    when: 'What follows a space and # in a value is dropped as a comment.',
    example: '`description: しらなみ町 #1 の…`',
    answer: 'Put the whole value between two ".',
  },
  'municipality-unsourced': {
    when: 'No publisher of a source is named like the municipality.',
    example: '青嶺市 in `site.yaml`, しらなみ町 as publisher',
    answer: 'Check that nothing of another municipality is left.',
  },
  'municipality-other': {
    when: 'The name or description of the site, the name of the plan or the page about the site names another municipality and not this one.',
    example: '`municipality` is 星浜市, `name` of `plan` 第2期青嶺市総合戦略',
    answer: 'Correct the name; if it is meant so, as in a plan of several cities, say so.',
  },
  'official-invented': {
    when: '`is_official` and `invented` are both true.',
    example: '`is_official: true`, `invented: true`',
    answer: 'Make one of them false.',
  },
  'easy-unit': {
    when: 'In plain Japanese a KPI is counted in the unit of another one.',
    example: 'the unit is 件, and `easy_kpis.csv` says `人《にん》`',
    answer: 'Correct it; if it is a plainer word, say so.',
  },
  'reading-different': {
    when: 'A word of three or more characters is read otherwise elsewhere.',
    example: '`星浜市《ほしはまし》` and `星浜市《あおねし》`',
    answer: 'Correct one of them; if both are right, say so.',
  },
  'licence-different': {
    when: 'Name and address of the licence differ.',
    example: 'CC BY 4.0 with an address of by-sa',
    answer: 'Make them agree.',
  },
  'name-replaced': {
    when: 'An ID has another official name than in a release.',
    example: 'p1-k2 was a rate of contracts and is a number of visitors now',
    answer: 'Give another thing an ID of its own; if it is the same under a new name, say so.',
  },
};
