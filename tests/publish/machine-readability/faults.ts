import { date, decimal, fiscalYear, identifier, text } from '../../../src/model/column.ts';
import type { RuleId } from '../../../src/publish/machine-readability/finding.ts';
import type { Inspection } from '../../../src/publish/machine-readability/inspection.ts';
import {
  changed,
  mark,
  noWords,
  published,
  sheet,
  withPart,
  withTable,
  words,
} from './published.ts';

/** For each rule files that break it, and a part of the place that must be named. */
export const faults: Readonly<
  Record<RuleId, readonly (readonly [inspection: Inspection, place: string])[]>
> = {
  'L1-01': [[{ ...published, paths: ['data/v1/kpis.pdf'] }, 'kpis.pdf']],
  'L1-02': [
    [changed('units', /\r\n$/, '\r\nmunicipality,population\r\nTown,1000\r\n'), 'units.csv:17'],
  ],
  'L1-03': [
    [changed('units', /(\r\n)(?=人)/, '\r\n,,,,,\r\n'), 'units.csv:4'],
    [
      changed(
        'units',
        /(\r\n)(?=人)/,
        '\r\nunit,name_en,kind,minimum,maximum,yen,in_currency,currency,municipality_code,municipality\r\n',
      ),
      'units.csv:4',
    ],
    [withTable('a,,b\r\n1,,2\r\n', { a: text(words), b: text(words) }), 'extra.csv:1:2'],
  ],
  'L1-04': [
    [changed('units', /\r\n$/, '\r\n,* as of April,,,,\r\n'), 'units.csv:17'],
    [withTable('a,memo\r\n1,look\r\n', { a: text(words) }), 'extra.csv:1:memo'],
  ],
  'L1-05': [
    [withTable('a,\r\n1,2\r\n', { a: text(words) }), 'extra.csv:1:2'],
    [withTable('a\r\n1\r\n', { a: text(noWords) }), 'extra.csv:1:1'],
  ],
  'L1-06': [
    [changed('units', 'people', ' people'), 'name_en'],
    [changed('units', 'people', 'peo  ple'), 'name_en'],
    [changed('units', 'people', 'peo\u3000ple'), 'name_en'],
    [changed('units', 'people', '熊 本 市'), 'name_en'],
    [changed('units', 'people', '"peo\nple"'), 'name_en'],
  ],
  'L1-07': [
    [changed('kpis', 'p1-k1,p1,', '"p1-k1, p1-k2",p1,'), 'kpi_id'],
    [changed('observations', /,5(,*),baseline,/, ',"1、2"$1,baseline,'), 'source_page'],
    [changed('observations', /,5(,*),baseline,/, ',1・2$1,baseline,'), 'source_page'],
    [changed('sources', /(,\d{6},)(\d{4}-\d{2}-\d{2}),/, '$1$2/$2,'), 'issued'],
  ],
  'L1-08': [
    [changed('units', 'people', 'people①'), 'name_en'],
    [changed('units', 'people', 'ﾋﾟｰﾌﾟﾙ'), 'name_en'],
    [changed('units', 'people', '㈱'), 'name_en'],
    [changed('facts', /(\r\n[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,)/, '$1㈱①②Ⅳ㎡'), 'facts.csv:2'],
    [changed('units', 'people', '髙﨑'), 'name_en'],
    [changed('units', 'people', '\u2f08'), 'name_en'],
  ],
  'L1-09': [
    [changed('observations', ',,measuring,', ',0,measuring,'), 'value'],
    [changed('observations', /,28,reported,/, ',,reported,'), 'value'],
    [changed('observations', ',,measuring,', ',-,measuring,'), 'value'],
  ],
  'L1-10': [
    [
      withPart(sheet, (xml) => xml.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>')),
      sheet,
    ],
    [withPart('xl/comments1.xml', () => '<comments/>'), 'comments'],
  ],
  'L1-11': [
    [withPart(sheet, (xml) => xml.replace(/(<c r="B3")[^>]*?( t="s")/, '$1 s="1"$2')), sheet],
    [
      withPart(sheet, (xml) => xml.replace('</worksheet>', '<conditionalFormatting/></worksheet>')),
      sheet,
    ],
  ],
  'L1-12': [
    [
      withPart(sheet, (xml) =>
        xml.replace(
          '</worksheet>',
          '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
        ),
      ),
      sheet,
    ],
  ],
  'L1-13': [
    [withPart(sheet, (xml) => xml.replace('<row r="3"', '<row r="3" hidden="1"')), sheet],
    [
      withPart('xl/workbook.xml', (xml) => xml.replace('<sheet ', '<sheet state="hidden" ')),
      'xl/workbook.xml',
    ],
  ],
  'L1-14': [[changed('units', 'people', '"peo\nple"'), 'units.csv:4']],
  'L1-15': [[changed('project_budgets', '"64,700"', '64,700'), 'project_budgets.csv:2']],
  'L2-01': [
    [changed('goal_budgets', /,34372126,/, ',34372126千円,'), 'amount'],
    [changed('goal_budgets', /,34372126,/, ',"34,372,126",'), 'amount'],
    [changed('goal_budgets', /,34372126,/, ',△34372126,'), 'amount'],
  ],
  'L2-02': [
    [changed('units', 'people', ''), 'name_en'],
    [changed('units', 'people', '〃'), 'name_en'],
    [changed('units', 'people', '同上'), 'name_en'],
  ],
  'L2-03': [[changed('units', 'name_en', 'unit'), 'units.csv:1:unit']],
  'L2-04': [
    [changed('observations', ',measuring,', ',Measuring,'), 'status'],
    [changed('observations', ',measuring,', ',測定中,'), 'status'],
    [changed('kpis', /,%,/, ',％,'), 'unit'],
  ],
  'L2-05': [
    [changed('units', /,other,/, ',other (minutes),'), 'kind'],
    [changed('units', /,other,/, ',その他（分）,'), 'kind'],
  ],
  'L2-06': [[withPart(sheet, (xml) => xml.replace(/<v>\d/, '<f>1+1</f>$&')), sheet]],
  'L3-01': [
    [changed('units', /^\uFEFF/, `${mark}Units of the data,,,,,\r\n`), 'units.csv:1'],
    [changed('units', 'unit,name_en', 'name_en,unit'), 'units.csv:1'],
  ],
  'L3-02': [
    [changed('codelists', /statuses,measuring[^\r]*\r\n/, ''), 'statuses:measuring'],
    [changed('observations', /,([a-z]+-\d{4}-\d{2}-\d{2}),/, ',unknown,'), 'source_id'],
    [
      { ...published, tables: published.tables.filter(({ name }) => name !== 'codelists') },
      'statuses',
    ],
  ],
  'L3-03': [
    [changed('facts', /,2,点,/, ',x,点,'), 'value'],
    [changed('codelists', /(statuses,measuring,[^,]*,[^,]*,)[^\r]*/, '$1'), 'measuring'],
  ],
  'L3-04': [
    [changed('goal_budgets', /,千円,/, ',,'), 'amount'],
    [changed('goal_budgets', /,千円,/, ',万円,'), 'amount'],
    [changed('kpis', /,千円,0,/, ',,0,'), 'value'],
  ],
  'L3-05': [
    [changed('fiscal_years', '2021-04-01', '令和3年4月1日'), 'start_date'],
    [changed('fiscal_years', '2021-04-01', '2021/4/1'), 'start_date'],
    [changed('observations', ',2022,', ',R4,'), 'fiscal_year'],
    [changed('observations', /^(\uFEFF[^\r]*\r\n)[^,]*,/, '$12023-02-30,'), 'vintage'],
    [changed('fiscal_years', /2022,[^\r]*\r\n/, ''), 'fiscal_year'],
  ],
  'L3-06': [[changed('sources', /,\d{6},/, ',123456,'), 'municipality_code']],
  'L3-07': [
    [{ ...published, layouts: [{ table: 'kpis', header: ['kpi_id', 'old'] }] }, 'kpis.csv:1:old'],
    [
      { ...published, tables: published.tables.filter(({ name }) => name !== 'changes') },
      'changes.csv',
    ],
  ],
  'L3-08': [
    [withTable('a\r\n1\r\n', { a: text(noWords) }), 'extra.csv:1:a'],
    [withTable('名前\r\n1\r\n', { 名前: text(words) }), 'extra.csv:1:名前'],
    [
      withTable('value,value_as_published\r\n1,1\r\n', {
        value: decimal(words),
        value_as_published: text(words),
      }),
      'extra.csv:1:source_id',
    ],
    [changed('units', /^\uFEFF/, ''), 'units.csv'],
    [
      { ...published, tables: published.tables.filter(({ name }) => name !== 'sources') },
      'sources',
    ],
  ],
  'L3-09': [
    [
      withTable('id,value_2022,value_2023\r\na,1,2\r\n', {
        id: identifier(words),
        value_2022: decimal(words),
        value_2023: decimal(words),
      }),
      'value_2022',
    ],
    [withTable('id,R5\r\na,1\r\n', { id: identifier(words), R5: decimal(words) }), 'R5'],
    [
      withTable(
        'day,year\r\n2024-01-01,2023\r\n2024-01-01,2023\r\n',
        { day: date(words), year: fiscalYear(words) },
        ['day', 'year'],
      ),
      'extra.csv:3',
    ],
  ],
};
