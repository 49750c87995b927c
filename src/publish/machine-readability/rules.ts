import * as cells from './cells.ts';
import * as codes from './codes.ts';
import { type RuleFinding, ruleIds, type RuleId } from './finding.ts';
import type { Inspection } from './inspection.ts';
import * as layout from './layout.ts';
import * as meaning from './meaning.ts';
import * as workbook from './workbook.ts';

/** Each rule of machine readability as a check of the published files. */
export const rules: Readonly<Record<RuleId, (inspection: Inspection) => RuleFinding>> = {
  'L1-01': layout.machineFormat,
  'L1-02': layout.oneTable,
  'L1-03': layout.unbrokenTable,
  'L1-04': layout.nothingBeside,
  'L1-05': layout.headedColumns,
  'L1-06': cells.noSpacesForLooks,
  'L1-07': cells.oneDatumPerCell,
  'L1-08': cells.noPlatformCharacters,
  'L1-09': cells.blankIsNotZero,
  'L1-10': workbook.noDrawings,
  'L1-11': workbook.noMeaningInLooks,
  'L1-12': workbook.noMergedCells,
  'L1-13': workbook.nothingHidden,
  'L1-14': layout.oneLinePerRecord,
  'L1-15': layout.quotedCommas,
  'L2-01': cells.numbersAreNumbers,
  'L2-02': cells.nothingLeftOut,
  'L2-03': layout.uniqueHeadings,
  'L2-04': codes.oneSpelling,
  'L2-05': codes.otherIsApart,
  'L2-06': workbook.noFormulas,
  'L3-01': layout.headingsFirst,
  'L3-02': codes.codesComeWithTable,
  'L3-03': codes.signsAreDefined,
  'L3-04': meaning.unitsAreStated,
  'L3-05': meaning.standardTime,
  'L3-06': meaning.standardRegions,
  'L3-07': meaning.steadyLayout,
  'L3-08': meaning.explained,
  'L3-09': meaning.longFormat,
};

/** What each rule finds, in the order of the rules. */
export function findingsOf(inspection: Inspection): readonly RuleFinding[] {
  return ruleIds.map((rule) => rules[rule](inspection));
}
