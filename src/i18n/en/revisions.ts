/** What changed from report to report, and what this site corrected. */
import type { revisions as japanese } from '../ja/revisions.ts';
import type { Translation } from '../translation.ts';

export const revisions: Translation<typeof japanese> = {
  title: 'How these figures changed',
  lead: 'Values and statuses that a newer report changed. The earlier ones are kept.',
  caption: ({ name }) => `How the figures of ${name} changed`,
  before: 'Before',
  after: 'After',
  kind: 'What changed',
  kinds: {
    added: 'New figures',
    filled: 'Value now known',
    revised: 'Value or status revised',
    moved: 'Target changed',
    restated: 'Only the status changed',
  },
  newKpis: 'New KPIs',
  retired: 'KPIs no longer used',
  dropped: 'KPIs without figures in this document',
  over: ({ isEnded }) => (isEnded ? 'Ended KPI' : 'Not in the newer document'),
  newProjects: 'New projects',
  droppedProjects: 'Projects without figures in this document',
  periods: 'Periods changed',
  amounts: 'Amounts changed',
  newAmounts: 'New amounts',
  facts: 'Figures in the text changed',
  newFacts: 'New figures in the text',
  turned: ({ name, before, after }) => `${name} (${before} → ${after})`,
  report: ({ date }) => `Document of ${date}`,
  correctedTitle: 'A figure here was corrected',
  corrected: ({ date, before, after }) => `On ${date} “${before}” was corrected to “${after}”.`,
  correctedText: ({ date }) => `Corrected on ${date}.`,
  correctedReason: ({ reason }) => `Reason: ${reason}`,
  correctedLink: 'See the record of changes',
  isRetired:
    'The newer document no longer uses this KPI. Its figures stay as the earlier document gave them.',
  isDropped: ({ date }) =>
    `The document of ${date} gives no figures for this KPI. Its figures stay as the earlier document gave them.`,
  ended: ({ date, reason }) => `This KPI ended with the document of ${date}. ${reason}`,
  introduced: ({ date }) =>
    `This KPI was added by the document of ${date}, while the plan was running.`,
  revisedCell: ({ date, column, before, after }) =>
    `The document of ${date} changed “${column}” of this KPI from ${before === null ? 'nothing' : `“${before}”`} to ${after === null ? 'nothing' : `“${after}”`}.`,
  successor: 'Replaced by',
  predecessor: 'Replaces',
  retiredList: ({ count }) => `KPIs that are not in the newer document (${count})`,
  reportTitle: ({ date }) => `What the document of ${date} changed`,
  firstReport: ({ date }) => `Document of ${date} (the first one)`,
  nothing: 'No figure changed.',
  changes: 'Changes on this site',
};
