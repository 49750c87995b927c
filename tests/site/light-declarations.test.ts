import { expect, test } from 'vitest';
import { tables } from '../../src/model/database.ts';
import { lightTable } from '../../src/site/light-declarations.ts';

test('a browser has every rule of a table, and no description', () => {
  for (const table of Object.values(tables)) {
    const light = JSON.parse(JSON.stringify(lightTable(table))) as typeof table;
    expect(JSON.stringify(light)).not.toContain('"description":');
    const rules = Object.entries(table.columns).map(([name, { type, required, title }]) => ({
      ...{ name, type, required, title },
    }));
    expect(
      Object.entries(light.columns).map(([name, column]) => ({ name, ...column })),
    ).toMatchObject(rules);
    expect(light.key).toEqual(table.key);
  }
});
