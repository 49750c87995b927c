import type { ReportQuestions } from '../../kinds/reports.ts';
import type { AskedExplanation } from '../explanation.ts';

export const reportExplainedEn: Record<keyof ReportQuestions, AskedExplanation> = {
  'text-outdated': {
    when: 'A text holds a figure or status that a newer report changed.',
    example: 'the explanation says 44件, the newer report 41',
    answer: 'Rewrite it, or say that it speaks of the earlier report.',
  },
  'time-passed': {
    when: 'A time to come is not after the newest report.',
    example: '`next_update` of October 2023 and a report of August 2024',
    answer: 'Write the next one, or nothing.',
  },
  'page-far': {
    when: 'A page is far from all other pages of its document.',
    example: '`99` in a document of 15 pages',
    answer: 'Check it, and say so if it is right.',
  },
  'source-later': {
    when: 'A source is later than the vintage of its row.',
    example: 'a document of 2024 in a row of 2023-08-31',
    answer: 'Check which document has the figure.',
  },
  'source-earlier': {
    when: 'A row of a newer vintage cites the report of an earlier one.',
    example: 'the report of 2023-08-31 in a row of 2024-08-30',
    answer: 'If it was copied from the newer report, correct `source_id`.',
  },
  'manager-unnamed': {
    when: 'Another body manages the KPIs of a project and has no name.',
    example: '`kpi_managed_by` is prefecture and `kpi_manager_name` empty',
    answer: 'Write the name; if the source has none, say so.',
  },
  'manager-unexpected': {
    when: 'The municipality manages the KPIs of a project and another body is named.',
    example: '`kpi_managed_by` is municipality and `kpi_manager_name` 星浜県',
    answer: 'Correct one of the two.',
  },
  'managed-by-own': {
    when: 'A status says that another body keeps the figure, of a project whose KPIs the municipality manages.',
    example: 'the status `managed_elsewhere`, and `kpi_managed_by` municipality',
    answer: 'Correct one of the two; if only this KPI is kept elsewhere, say so.',
  },
  'code-different': {
    when: 'Sources of one publisher have different codes.',
    example: '992038 and 431001 for one city',
    answer: 'Correct the code or the publisher.',
  },
};
