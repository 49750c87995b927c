import { expect, test } from 'vitest';
import { editedTable } from '../../src/change-set/edit-table.ts';
import { tables } from '../../src/model/database.ts';

const { observations, changes } = tables;

const table =
  '\ufeffvintage,kpi_id,fiscal_year,series,value,status,as_of,value_as_published,note,source_id,source_page\r\n' +
  '2023-08-31,a,2022,target,1,"target_set",,"1","a ""b"", c",s,5\r\n' +
  '2023-08-31,a,2022,actual,,measuring,,測定中,,s,5\r\n' +
  '2023-08-31,b,2022,actual,0,reported,,0,,s,5';

const row = {
  ...{ vintage: '2023-08-31', kpi_id: 'a', fiscal_year: '2023', series: 'target' },
  ...{ value: '1200', status: 'target_set', value_as_published: '1,200', source_id: 's' },
};

test('a new row goes behind the rows of its KPI, and every other line keeps its bytes', () => {
  const edited = editedTable(table, observations, { added: [row], changed: [] });
  const lines = table.split('\r\n');
  expect(edited.split('\r\n')).toEqual([
    ...lines.slice(0, 3),
    '2023-08-31,a,2023,target,1200,target_set,,"1,200",,s,',
    lines[3],
  ]);
});

test('a row of a new report goes to the end, which gets the line end that the others have', () => {
  const added = [{ ...row, vintage: '2024-08-30' }];
  const edited = editedTable(table, observations, { added, changed: [] });
  expect(edited).toBe(`${table}\r\n2024-08-30,a,2023,target,1200,target_set,,"1,200",,s,\r\n`);
});

test('a changed cell changes nothing but itself', () => {
  const changed = [
    { row: 2, cells: { value: '2', status: 'target_set', value_as_published: '2' } },
  ];
  const edited = editedTable(table, observations, { added: [], changed });
  expect(edited).toBe(table.replace('target,1,"target_set",,"1",', 'target,2,"target_set",,"2",'));
});

test('a column that came later is added when a row needs it, and only then', () => {
  const added = [{ ...row, bound: 'at_least' }];
  const lines = editedTable(table, observations, { added, changed: [] }).split('\r\n');
  expect(lines[0]?.endsWith(',source_page,bound')).toBe(true);
  expect(lines[3]?.endsWith(',s,,at_least')).toBe(true);
  expect(lines[1]?.endsWith('"a ""b"", c",s,5,')).toBe(true);
});

test('a table in which every cell is quoted stays so', () => {
  const text =
    '"date","scope","change_type","before","after","reason"\n"2023-01-01","x","added","","","y"\n';
  const added = [{ date: '2024-01-01', scope: 'a', change_type: 'added', reason: 'b' }];
  expect(editedTable(text, changes, { added, changed: [] })).toBe(
    `${text}"2024-01-01","a","added","","","b"\n`,
  );
});

test('a table that is not there begins with its heading', () => {
  const added = [{ date: '2024-01-01', scope: 'a', change_type: 'added', reason: 'b, c' }];
  expect(editedTable('', changes, { added, changed: [] })).toBe(
    'date,scope,change_type,before,after,reason\n2024-01-01,a,added,,,"b, c"\n',
  );
});

test('rows of commas that a spreadsheet left at the end stay behind the new row', () => {
  const text = 'date,scope,change_type,before,after,reason\n2023-01-01,x,added,,,y\n,,,,,\n\n';
  const added = [{ date: '2024-01-01', scope: 'a', change_type: 'added', reason: 'b' }];
  expect(editedTable(text, changes, { added, changed: [] })).toBe(
    'date,scope,change_type,before,after,reason\n2023-01-01,x,added,,,y\n2024-01-01,a,added,,,b\n,,,,,\n\n',
  );
});
