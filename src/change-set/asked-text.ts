import type { Language } from '../i18n/words.ts';
import { translated } from '../model/text.ts';
import { doubtText, placeText, questionText } from '../reader/sentences.ts';
import type { BringingWords } from './bringing-words.ts';
import type { Asking, AskingCell, ChoiceLabel, Typed } from './asked.ts';

/** The question as a sentence. */
export function askedText({ about }: Pick<Asking, 'about'>, words: BringingWords): string {
  const { questions } = words.bringing;
  switch (about.code) {
    case 'doubt':
      return doubtText(about.doubt, words);
    case 'table':
      return questionText(about.question, words);
    case 'source-title':
    case 'source-url':
      return questions[about.code];
    case 'vintage':
      return questions.vintage(about);
    case 'source-id':
      return questions['source-id'](about);
    case 'page':
      return questions.page({ filePage: String(about.filePage) });
    case 'kpi-likely':
      return likelyText(about, words);
    case 'kpi-new':
    case 'new-owner':
      return questions[about.code](about);
    case 'new-id':
    case 'new-plain':
    case 'new-direction':
    case 'kpi-missing':
    case 'ended-reason':
      return questions[about.code](about);
    case 'kpis-missing':
      return questions['kpis-missing']({ names: about.names, count: String(about.count) });
    case 'twice':
      return questions.twice({ name: about.name, year: String(about.year) });
    case 'changed':
    case 'changed-here':
    case 'judgement-changed':
    case 'judgement-changed-here':
      return questions[about.code]({ name: about.name, count: String(about.count) });
    case 'reason':
      return questions.reason(about);
    case 'judge':
      return questions.judge({ judge: about.judge, count: String(about.count) });
    case 'judged-year':
      return questions['judged-year'](about);
    case 'judged-owner':
      return questions['judged-owner'](about);
    case 'scale':
    case 'grades':
      return questions[about.code](about);
  }
}

type Likely = Extract<Asking['about'], { readonly code: 'kpi-likely' }>;

function likelyText(
  { name, known, same, of, unit, knownUnit }: Likely,
  { bringing }: BringingWords,
) {
  const { questions, nothing } = bringing;
  const facts = { name, known, same: String(same), of: String(of) };
  const sentence = questions['kpi-likely'](facts);
  if (unit === null || unit === knownUnit) return sentence;
  return sentence + questions['kpi-likely-unit']({ unit, knownUnit: knownUnit ?? nothing });
}

export function choiceText(label: ChoiceLabel, words: BringingWords, language: Language): string {
  const { choices } = words.bringing;
  switch (label.code) {
    case 'status':
    case 'direction':
      return translated(label.label, language);
    case 'as-read':
    case 'value':
      return choices[label.code](label);
    case 'series':
    case 'first':
      return choices[label.code][label.series];
    case 'kpi':
    case 'kept':
    case 'successor':
    case 'project':
    case 'policy':
    case 'goal':
    case 'scale':
    case 'new-scale':
      return choices[label.code](label);
    case 'by':
      return choices.by(label);
    case 'take': {
      const { shown, where } = label;
      return choices.take({ shown, where: placeText(where, words), at: where.at });
    }
    case 'yes':
    case 'left-out':
    case 'new':
    case 'by-nobody':
    case 'plan':
    case 'in-part':
    case 'in-whole':
    case 'not-printed':
    case 'ended':
    case 'revised':
    case 'corrected':
      return choices[label.code];
  }
}

/** How an answer is written. */
export const typedText = ({ kind }: Typed, { bringing }: BringingWords): string =>
  bringing.typed[kind];

/** A cell that a question is about, and where it stands. */
export function askedCellText(cell: AskingCell, words: BringingWords): string {
  const { bringing } = words;
  const { name, at, text, before, fiscalYear, series } = cell;
  const where = placeText(cell, words);
  const of = [
    name,
    fiscalYear && bringing.cellYear({ year: String(fiscalYear) }),
    series && bringing.choices.series[series],
  ]
    .filter(Boolean)
    .join(' ');
  return before === null
    ? bringing.cell({ where, at, of, text })
    : bringing.cellBefore({ where, at, of, text, before });
}
