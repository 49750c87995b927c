import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inCp932 } from '../../bench/reader/write-files.ts';
import { showNumber } from '../../src/reader/workbook/number-format.ts';
import { readBytes, told } from './read-one.ts';
import { number, sheetOf, text, workbook } from './workbook.ts';

const csv = '指標,R5目標,R5実績\n創業者数（人）①㈱髙,10,12\n';
const utf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...[...csv].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
]);

test('CP932 is read as UTF-8 is', async () => {
  const [one, other] = [await readBytes(strToU8(csv)), await readBytes(inCp932(csv))];
  expect(one.refused).toBeNull();
  expect('readings' in one && 'readings' in other && other.readings).toEqual(
    'readings' in one && one.readings,
  );
});

const heading = [
  text('A1', '指標') + text('B1', '令和5年度'),
  text('B2', '目標') + text('C2', '実績'),
];
const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0;&quot;▲&quot;#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>';

test('a workbook is read as it is seen: merged, formatted, without hidden rows', async () => {
  const bytes = workbook(
    sheetOf(
      [
        ...heading,
        text('A3', '社会増減（人）') + number('B3', '-1205', 1) + number('C3', '-1310', 1),
        text('A4', '隠した指標（人）') + number('B4', '1') + number('C4', '2'),
        text('A5', '満足度') + number('B5', '0.805', 2) + number('C5', '0.8125', 2),
      ],
      merges,
    ),
    { 'xl/styles.xml': styles },
  );
  const report = await readBytes(bytes, '2024-08-30');
  if (report.refused !== null) throw new Error(report.refused);
  expect(report.readings.map((reading) => `${reading.at} ${told(reading)}`)).toEqual([
    'B3 2023 target -1205',
    'C3 2023 actual -1310',
    'B5 2023 target 80.50',
    'C5 2023 actual 81.25',
  ]);
  expect(report.readings[3]).toMatchObject({ unit: '%', valueAsPublished: '81.25%', place: 'KPI' });
  expect(report.remarks).toEqual([{ code: 'cells-hidden', sheet: 'KPI', cells: '4' }]);
});

test('a remark of an editor, a failed formula and one without a result are asked about', async () => {
  const cells =
    text('A5', '創業者数（人）') +
    '<c r="B5"><f>A1</f></c>' +
    '<c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  const bytes = workbook(
    sheetOf(
      [...heading, text('A3', '参加者数（人）') + number('B3', '5') + number('C3', '6'), '', cells],
      merges,
    ),
    {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments><commentList><comment ref="C3"><text><t>要確認</t></text></comment></commentList></comments>',
    },
  );
  const report = await readBytes(bytes, '2024-08-30');
  if (report.refused !== null) throw new Error(report.refused);
  expect(report.readings.map((reading) => reading.doubts[0]?.code)).toEqual([
    undefined,
    'cell-comment',
    'cell-formula-unsaved',
    'cell-formula-failed',
  ]);
});

test.for([
  [1234.5, '#,##0', '1,235'],
  [0.285, '0.0%', '28.5%'],
  [2.675, '0.00', '2.68'],
  [-3, '0;"▲"0', '▲3'],
  [45169, '[$-411]ggge"年"m"月"d"日"', '令和5年8月31日'],
  [12, '0"人"', '12人'],
  [1234567, '#,##0,', '1,235'],
  [13, '0.0', '13.0'],
  [1.36, 'General', '1.36'],
] as const)('%d in the format %s is shown as %s', ([value, format, shown]) => {
  expect(showNumber(value, format).text).toBe(shown);
});

/** An archive that says less or more of its sizes than is true. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 28 < copy.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

const bomb = workbook('<worksheet><sheetData>'.padEnd(64_000_000, ' '));

test.for([
  ['says what it is', bomb],
  ['says that it is small', lying(bomb, 200)],
  ['says that it is not much', lying(bomb, 100_000)],
] as const)('a bomb that %s is refused', async ([, bytes]) => {
  expect(await readBytes(bytes)).toMatchObject({ refused: 'archive-too-large' });
});

test.for([
  ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-workbook'],
  ['UTF-16', utf16, 'encoding-utf-16'],
  [
    'EUC-JP',
    Uint8Array.from([0xbb, 0xd8, 0xc9, 0xb8, 0x2c, 0x52, 0x35, 0xcc, 0xdc, 0xc9, 0xb8]),
    'encoding-euc-jp',
  ],
  ['a character of one machine', Uint8Array.from([0xf0, 0x40, 0x2c, 0x31]), 'character-private'],
  ['an empty file', new Uint8Array(), 'file-empty'],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'file-kind-unknown'],
  ['a page of the web', strToU8('<!DOCTYPE html><html></html>'), 'file-kind-unknown'],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
  ['a text of Word', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'office-document'],
  ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'office-document'],
  [
    'a workbook of another office',
    zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }),
    'not-a-workbook',
  ],
  [
    'a workbook behind a password',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'old-workbook',
  ],
  ['an empty workbook', workbook('<worksheet><sheetData/></worksheet>'), 'no-tables'],
  ['an archive cut short', workbook(sheetOf(heading)).slice(0, 300), 'file-damaged'],
  ['entities', workbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet></worksheet>'), 'xml-declares'],
] as const)('%s is refused', async ([, bytes, refused]) => {
  expect(await readBytes(bytes)).toMatchObject({ refused });
});
