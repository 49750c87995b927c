import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/publish/citations/bibtex.ts';
import { writeCsl } from '../../../src/publish/citations/csl.ts';
import type { Reference } from '../../../src/publish/citations/reference.ts';
import { writeRis } from '../../../src/publish/citations/ris.ts';
import { author, home, jsonOf, textOf, database, settings } from './site-files.ts';

/** Fields of an entry whose values stand in balanced braces. */
function bibtexFields(text: string): Readonly<Record<string, string>> {
  const [, type = '', body = ''] = /^@(\w+)\{([^]*)\n\}\n$/.exec(text) ?? [];
  const lines = body.split('\n');
  const fields = lines.slice(1).map((line) => /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? []);
  return {
    type,
    key: (lines[0] ?? '').replace(/,$/, ''),
    ...Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])),
  };
}

function risFields(text: string): readonly (readonly [string, string])[] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [line.slice(0, 2), line.slice(6)] as const);
}

const cited = [
  { path: 'data/v1/sosei-data', address: 'data/', title: settings.name },
  ...database.kpis.map(({ kpi_id, name_plain }) => ({
    path: `kpis/${kpi_id}`,
    address: `kpis/${kpi_id}/`,
    title: `${name_plain}（${settings.name}）`,
  })),
];

describe.for(cited)('$path', ({ path, address, title }) => {
  const credits = database.sources.map(({ title }) => title);

  test('is cited in BibTeX', () => {
    const fields = bibtexFields(textOf(`${path}.bib`));
    expect(fields).toMatchObject({
      type: 'misc',
      title: `{${title}}`,
      author: `{${author}}`,
      url: home + address,
    });
    expect(credits.filter((credit) => fields.note?.includes(credit))).not.toEqual([]);
  });

  test('is cited in RIS', () => {
    const fields = risFields(textOf(`${path}.ris`));
    expect(fields[0]).toEqual(['TY', 'DATA']);
    expect(fields.at(-1)).toEqual(['ER', '']);
    expect(Object.fromEntries(fields)).toMatchObject({
      TI: title,
      AU: author,
      PB: settings.publisher.name,
      UR: home + address,
    });
  });

  test('is cited in CSL-JSON', () => {
    expect(jsonOf(`${path}.csl.json`)).toMatchObject([
      {
        type: 'dataset',
        title,
        author: [{ literal: author }],
        publisher: settings.publisher.name,
        URL: home + address,
      },
    ]);
  });
});

describe('a reference with signs that formats use themselves', () => {
  const reference: Reference = {
    key: 'town-k1',
    title: '100% {of} A & B_1 $5 #2 \\ ~ ^',
    author: 'Town',
    publisher: 'Somebody',
    issued: '2026-04-01',
    address: 'https://example.org/kpis/k1/',
    note: 'First line\nsecond line',
    licence: 'CC BY 4.0',
    language: 'ja',
  };

  test('is escaped in BibTeX', () => {
    expect(bibtexFields(writeBibtex(reference)).title).toBe(
      '{100\\% \\{of\\} A \\& B\\_1 \\$5 \\#2 \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}',
    );
  });

  test('has no line break in RIS', () => {
    expect(risFields(writeRis(reference)).map(([tag]) => tag)).toEqual(
      'TY ID TI AU PB PY DA UR LA C1 N1 ER'.split(' '),
    );
  });

  test('keeps its text and its day in CSL-JSON', () => {
    expect(JSON.parse(writeCsl(reference))).toMatchObject([
      { title: reference.title, issued: { 'date-parts': [[2026, 4, 1]] } },
    ]);
  });
});
