import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isReserved } from '../../src/model/reserved-ids.ts';
import { config, pages } from './visit.ts';

type Row = Readonly<Record<string, string>>;

/** The content's own ids, as the site publishes them. */
function ownIds(name: string, column: string): string[] {
  const path = join(config.outputDirectory, `data/v1/${name}.csv`);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => row[column] ?? '');
}

const own = new Set([
  ...ownIds('projects', 'project_id'),
  ...ownIds('kpis', 'kpi_id'),
  ...ownIds('discrepancies', 'discrepancy_id'),
  ...ownIds('terms', 'term_id'),
]);

/**
 * A figure in the list of its source: of money, `p1-2023-budget`, or of a part of a year. They are
 * natural IDs of a source, too.
 */
const isFigure = (id: string) =>
  /^[a-z\d-]+-\d{4}-(?:budget|settlement|planned|donation)$/u.test(id) ||
  /^[a-z\d-]+-\d{4}-(?:target|actual)(?:-\d{4}-\d\d-\d\d){2}$/u.test(id);

/** Only what could be an ID of content can be in its way: no heading in Japanese, no `_`. */
const couldBeOwn = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;

/** A text of the content is all that its page shows: nothing else has an ID there. */
const isText = (address: string) => address.endsWith('about/');

const withoutCode = (html: string) => html.replace(/<(script|style)\b.*?<\/\1>/gsu, '');

test('every anchor of a page is an ID of content or reserved, so that no ID can be in its way', () => {
  const anchors = pages.flatMap(({ address, html }) =>
    [...withoutCode(html).matchAll(/<[a-z][^>]*?\sid="([^"]+)"/gu)].map(([, id = '']) => ({
      address,
      id,
    })),
  );
  expect(anchors.length).toBeGreaterThan(pages.length);
  const free = anchors.filter(
    ({ address, id }) =>
      !isText(address) && couldBeOwn.test(id) && !own.has(id) && !isFigure(id) && !isReserved(id),
  );
  expect(free).toEqual([]);
});
