import { describe, expect, test } from 'vitest';
import {
  dataEndings,
  type Format,
  formatNamed,
  formats,
  formatsOf,
} from '../../src/publish/formats.ts';
import { mediaTypeOf } from '../../src/serve/media-types.ts';

const all = Object.keys(formats) as readonly Format[];

describe('a format is one entry', () => {
  test.for(all.filter((format) => formats[format].ending !== ''))(
    'a file of the format %s is sent with the type of a format with its ending',
    (format) => {
      const { ending } = formats[format];
      const types = all
        .filter((other) => formats[other].ending === ending)
        .map((other) => formats[other].mediaType);
      // Sitemaps end like the feed, and only the feed says that it is one.
      const expected = ending === 'xml' ? ['application/xml; charset=utf-8'] : types;
      expect(expected).toContain(mediaTypeOf(`kpis/a-1.${ending}`));
    },
  );

  test('the longer ending names the format, and an unknown one none', () => {
    expect(formatNamed('kpis/a-1.results.csv')).toBe('results_csv');
    expect(formatNamed('data/v1/results.csv')).toBe('csv');
    expect(formatNamed('kpis/a-1.csl.json')).toBe('csl_json');
    expect(formatNamed('kpis/a-1.tsv')).toBeUndefined();
  });

  test('links follow from subject and purpose, in the order of the entries', () => {
    expect(formatsOf('page', 'data', 'picture')).toEqual([
      ...['results_csv', 'csv', 'json', 'svg', 'png', 'square_png', 'print_svg'],
    ]);
    expect(formatsOf('table', 'citation')).toEqual([]);
  });

  test('machines read data, and no picture', () => {
    expect([...dataEndings].toSorted()).toEqual([
      ...['csv', 'json', 'ndjson', 'parquet', 'sqlite', 'xlsx', 'zip'],
    ]);
  });
});
