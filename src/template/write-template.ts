import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Words } from '../i18n/words.ts';
import { templateHeadings, templateStates } from '../reader/vocabulary/template.ts';
import { columnLetters } from '../write/column-letters.ts';
import { writeZip } from '../write/zip.ts';
import { afterData, unlocked, type CellRule } from './sheet-rules.ts';
import {
  dayRow,
  headColumn,
  headRows,
  templateSheets,
  type TemplateFacts,
} from './template-sheets.ts';

/** The workbook for the next report: what is known is filled in, the rest has a frame. */
export async function writeTemplate(
  facts: TemplateFacts,
  words: Words,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeExcelFile(templateSheets(facts, words));
  const parts = unzipSync(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
  const last = headRows + Math.max(1, facts.rows.length);
  const corner = `${columnLetters(templateHeadings.length - 1)}${last + 1}`;
  const additions: Readonly<Record<string, (xml: string) => string>> = {
    'xl/worksheets/sheet1.xml': (xml) =>
      withRules(xml, afterData(cellRules(last, words), `A1:${corner}`)),
    'xl/worksheets/sheet2.xml': (xml) => withRules(xml, afterData([], 'A1')),
    'xl/styles.xml': unlocked,
  };
  return writeZip(
    Object.entries(parts).map(([name, bytes]) => {
      const add = additions[name];
      return { name, bytes: add ? strToU8(add(strFromU8(bytes))) : bytes };
    }),
  );
}

/** Printed as wide as the paper, on as many sheets as it needs. */
const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Page set-up, if there is one, stands between the rules and the warnings to be ignored. */
function withRules(xml: string, rules: string): string {
  const at = rules.indexOf('<ignoredErrors');
  return xml
    .replace('<sheetViews>', `${fitted}<sheetViews>`)
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
    .replace('</sheetData>', `</sheetData>${rules.slice(0, at)}`)
    .replace('</worksheet>', `${rules.slice(at)}</worksheet>`);
}

function cellRules(last: number, { template: { prompts } }: Words): CellRule[] {
  const first = headRows + 1;
  const rule = (column: number, prompt: string): CellRule => ({
    ...{ column, firstRow: first, lastRow: last, prompt },
  });
  const columns = templateHeadings.map(({ role }) => role);
  const state = rule(columns.indexOf('state'), prompts.state);
  const choices = {
    words: templateStates.map(({ word }) => word),
    refusal: prompts.stateWrong,
  };
  return [
    ...[prompts.reportDay, prompts.reportTitle, prompts.reportAddress].map((prompt, index) => ({
      ...{ column: headColumn, prompt },
      ...{ firstRow: dayRow + 2 * index, lastRow: dayRow + 2 * index },
    })),
    rule(columns.indexOf('value'), prompts.target),
    rule(columns.lastIndexOf('value'), prompts.actual),
    { ...state, choices },
    rule(columns.indexOf('as-of'), prompts.asOf),
    rule(columns.indexOf('note'), prompts.note),
  ];
}
