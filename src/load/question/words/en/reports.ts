import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { ReportQuestions } from '../../kinds/reports.ts';

export const reportToldEn: WordsOf<ReportQuestions> = {
  'text-outdated': ({ found, kpi, year, vintage }) => [
    `The text says "${found}", but the report of ${vintage} changed ${year} of the KPI "${kpi}".`,
    'Rewrite it. If it speaks of the earlier report on purpose, it may stay.',
  ],
  'time-passed': ({ found, vintage }) => [
    `"${found}" is not after the newest report (${vintage}).`,
    'Write when the next figures are due, or nothing (null in site.yaml) if that is not known.',
  ],
  'page-far': ({ found, last }) => [
    `Page "${found}" is far from the other pages of this document (up to ${last}).`,
    'Check the page in the source.',
  ],
  'source-later': ({ found, issued, vintage }) => [
    `The source "${found}" is dated ${issued}, after the vintage of this row (${vintage}).`,
    'Check which document has the figure.',
  ],
  'source-earlier': ({ found, own, vintage }) => [
    `The vintage of this row is ${vintage}; its source "${found}" is the report of ${own}.`,
    'Was source_id forgotten when the row was copied? Then name the newer report.',
  ],
  'manager-unnamed': ({ found }) => [
    `The KPIs are managed by "${found}", and the body has no name here.`,
    'Write it in kpi_manager_name if the source has it. Where the municipality manages them, write "municipality".',
  ],
  'manager-unexpected': ({ found }) => [
    `The KPIs are managed by "municipality", and another body is named: "${found}".`,
    'Correct kpi_managed_by or this cell.',
  ],
  'managed-by-own': ({ found, project }) => [
    `The status is "${found}", and the municipality manages the KPIs of the project "${project}".`,
    'Check the source, and correct kpi_managed_by in projects.csv or the status.',
  ],
  'code-different': ({ found, publisher, code, source }) => [
    `The publisher "${publisher}" has the code "${found}", and "${code}" in the source "${source}".`,
    'Check who published it; one body has one code.',
  ],
};
