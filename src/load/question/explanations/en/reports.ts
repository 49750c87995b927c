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
  'licence-different': {
    when: 'Name and address of the licence differ.',
    example: 'CC BY 4.0 with an address of by-sa',
    answer: 'Make them agree.',
  },
};
