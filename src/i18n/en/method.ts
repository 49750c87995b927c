/** How figures are read, judged and revised. Rules of the data model in plain words. */
import type { method as japanese } from '../ja/method.ts';
import type { Translation } from '../translation.ts';

export const method: Translation<typeof japanese> = {
  title: 'How to read the figures',
  lead: 'How this site reads, compares and corrects figures.',
  status: 'What each status means',
  statusLead:
    'Every figure has a status. Where there is no figure, the status says why. What is not known is never written as 0.',
  statusCaption: 'List of statuses',
  statusCode: 'Code',
  statusLabel: 'Label',
  statusValue: 'Value',
  statusMeaning: 'Meaning',
  hasValue: 'Yes',
  noValue: 'No',
  verdict: 'How we compare results with targets',
  verdictRules: [
    'We compare a result only with the target of the same KPI for the same year.',
    'We compare only reported and final values. We do not compare expected or interim values.',
    'We give differences in the unit of the KPI. Differences between percentages are in percentage points.',
    'We do not give an “achievement rate”. The same result has different rates, depending on how they are calculated.',
    'We do not use scores or traffic-light colours. We do not average different KPIs.',
  ],
  charts: 'How to read the charts',
  chartRules: [
    'Bars start at 0. Where that would hide the differences, we use dots and say in words where the scale starts.',
    'Solid bars are reported or final values, striped bars are expected values and dotted bars are interim values.',
    'A thick horizontal line is a target. A white circle is the baseline.',
    'Where a year has no figure, we use words, not shapes.',
    'We do not join years with lines. What happened between them is not known.',
  ],
  money: 'Amounts of money',
  moneyRules: [
    'Tables give amounts in the unit of the document, without rounding.',
    'Sentences give rounded amounts, marked “about”.',
    'A settlement is the amount spent. A budget is the amount planned. We do not calculate growth from one to the other.',
    'We do not add or divide the budgets of the goals and the costs of the projects.',
  ],
  revision: 'When figures change',
  revisionRules: [
    'When a later document changes a value, we add a row and record it as “revised”. The earlier value stays.',
    'When we correct a mistake on this site, we record it as “corrected”.',
    'In both cases, the page of updates gives the reason.',
  ],
  discrepancies: 'Contradictions in the document',
  discrepanciesLead:
    'Where the document contradicts itself. This site does not correct the document on its own.',
  openLink: 'See what is unclear and what the document does not say',
  own: 'What this site has added',
  ownRules: [
    'This site has added the plain names, the explanations and the English names.',
    'Where the document does not say which direction is better or how something is counted, we give our reading of it.',
  ],
};
