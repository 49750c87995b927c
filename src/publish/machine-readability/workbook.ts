import { strFromU8, unzipSync } from 'fflate';
import { type RuleFinding, findingOf, type RuleId } from './finding.ts';

/** A workbook as its XML files. */
export interface Workbook {
  readonly parts: ReadonlyMap<string, string>;
}

/** What these rules look at; without a workbook none of them applies. */
interface Inspected {
  readonly workbook: Workbook | null;
}

export function readWorkbook(bytes: Uint8Array): Workbook {
  const files = Object.entries(unzipSync(bytes));
  return { parts: new Map(files.map(([path, content]) => [path, strFromU8(content)])) };
}

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;

function sheetsOf({ parts }: Workbook): readonly (readonly [path: string, xml: string])[] {
  return [...parts].filter(([path]) => sheetPath.test(path));
}

type SheetCheck = (xml: string, workbook: Workbook) => boolean;

function sheetRule(rule: RuleId, isBroken: SheetCheck, otherParts: RegExp | null = null) {
  return ({ workbook }: Inspected): RuleFinding => {
    if (workbook === null) return findingOf(rule, { count: 0, counted: 'sheets', found: [] });
    const sheets = sheetsOf(workbook);
    const broken = sheets.filter(([, xml]) => isBroken(xml, workbook)).map(([path]) => path);
    const others = [...workbook.parts].filter(([path, xml]) => otherParts?.test(path + xml));
    const found = [...new Set([...broken, ...others.map(([path]) => path)])];
    return findingOf(rule, { count: sheets.length, counted: 'sheets', found });
  };
}

/** No pictures, text boxes, charts or comments. */
export const noDrawings = sheetRule(
  'L1-10',
  (xml) => /<(?:drawing|legacyDrawing|picture)\b/.test(xml),
  /^xl\/(?:drawings|media|charts|comments)/,
);

/** Font and fill of each style of a cell; numbers are written as dates or amounts, no more. */
function looksOf({ parts }: Workbook): readonly string[] {
  const styles = parts.get('xl/styles.xml') ?? '';
  const formats = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return [...formats.matchAll(/<xf\b([^>]*)>/g)].map(([, attributes = '']) => {
    const font = /fontId="(\d+)"/.exec(attributes)?.[1] ?? '0';
    const fill = /fillId="(\d+)"/.exec(attributes)?.[1] ?? '0';
    return `${font}/${fill}`;
  });
}

function hasDifferentLooks(xml: string, workbook: Workbook): boolean {
  const looks = looksOf(workbook);
  const body = xml.replace(/<row r="1"[^]*?<\/row>/, '');
  const styles = [...body.matchAll(/<c\b([^>]*)>/g)].map(([, attributes = '']) =>
    Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0),
  );
  return new Set(styles.map((style) => looks[style] ?? '0/0')).size > 1;
}

/** Below the headings every cell looks the same. */
export const noMeaningInLooks = sheetRule(
  'L1-11',
  (xml, workbook) => hasDifferentLooks(xml, workbook) || xml.includes('<conditionalFormatting'),
);

export const noMergedCells = sheetRule('L1-12', (xml) => /<mergeCell\b/.test(xml));

export const nothingHidden = sheetRule(
  'L1-13',
  (xml) => /\shidden="(?:1|true)"/.test(xml),
  /^xl\/workbook\.xml[^]*state="(?:veryH|h)idden"/,
);

export const noFormulas = sheetRule('L2-06', (xml) => /<f[\s>]/.test(xml));
