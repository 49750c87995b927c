import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { licenceUri } from '../../../src/publish/descriptions/licence.ts';
import { bytesOf, builtFiles, database, jsonOf, readCsv, settings, textOf } from './site-files.ts';

/** The files beside the pages of KPIs and projects say the same in every form. */

type Row = Readonly<Record<string, string | number | null>>;

interface Described {
  readonly licence: { readonly url: string };
  readonly citation: string;
  readonly addresses: Readonly<Record<string, string>>;
}

interface KpiFile extends Described {
  readonly observations: readonly Row[];
  readonly links: unknown;
}

interface ProjectFile extends Described {
  readonly kpis: readonly KpiFile[];
  readonly project_goals: readonly Row[];
  readonly links: unknown;
}

interface Metadata {
  readonly unit: { readonly unit: string };
  readonly last_updated: string;
  readonly files: readonly {
    readonly name: string;
    readonly rows: number;
    readonly bytes: number;
    readonly sha256: string;
    readonly columns: readonly { readonly name: string; readonly heading: string }[];
  }[];
}

const vintages = [...new Set(database.observations.map(({ vintage }) => vintage))];

/** Cells of a CSV that are the values of a JSON, whose numbers have no decimals to show. */
function same(cells: Readonly<Record<string, string>>, row: Row): boolean {
  return Object.entries(row).every(([name, value]) => {
    const cell = cells[name] ?? '';
    if (value === null) return cell === '';
    return typeof value === 'number' ? Number(cell) === value : cell === value;
  });
}

describe.for(database.kpis)('of $kpi_id', ({ kpi_id, unit }) => {
  const path = `kpis/${kpi_id}`;
  const json = jsonOf(`${path}.json`) as KpiFile;
  const csv = readCsv(textOf(`${path}.csv`));

  test('CSV and JSON hold the same rows, of every report', () => {
    expect(json.observations.length).toBe(csv.rows.length);
    const differing = json.observations.filter((row, index) => !same(csv.rows[index] ?? {}, row));
    expect(differing).toEqual([]);
    const own = database.observations.filter((row) => row.kpi_id === kpi_id);
    expect(csv.rows.length).toBe(own.length);
    expect(vintages).toContain(csv.rows[0]?.vintage);
  });

  test('the results in words are those of the whole table', () => {
    const all = readCsv(textOf('data/v1/results.csv'));
    const { header, rows } = readCsv(textOf(`${path}.results.csv`));
    expect(header).toEqual(all.header);
    expect(rows).toEqual(all.rows.filter((row) => row['KPI ID'] === kpi_id));
    expect(new Set(rows.map((row) => row.単位))).toEqual(new Set([unit ?? '']));
  });

  test('the description beside them names their columns, sizes and hashes', () => {
    const { files, unit: described } = jsonOf(`${path}.metadata.json`) as Metadata;
    expect(described.unit).toBe(unit ?? '');
    expect(files.map(({ name }) => name)).toEqual([`${kpi_id}.results.csv`, `${kpi_id}.csv`]);
    for (const { name, rows, bytes, sha256, columns } of files) {
      const file = bytesOf(`kpis/${name}`);
      const read = readCsv(file.toString('utf8'));
      expect(bytes).toBe(file.length);
      expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
      expect(rows).toBe(read.rows.length);
      expect(columns.map(({ heading }) => heading)).toEqual(read.header);
    }
  });

  test('every form that is named is there', () => {
    expect(json.links).toEqual(json.addresses);
    const missing = Object.values(json.addresses).filter(
      (address) =>
        !address.endsWith('/') && !builtFiles.some((file) => address.endsWith(`/${file}`)),
    );
    expect(missing).toEqual([]);
  });
});

describe.for(database.projects)('of $project_id', ({ project_id }) => {
  const json = jsonOf(`projects/${project_id}.json`) as ProjectFile;

  test('JSON is as complete as that of a KPI: licence, citation, addresses', () => {
    expect(json.licence.url).toBe(licenceUri(settings.licence.url));
    expect(json.citation).toContain(json.addresses.page);
    expect(json.links).toEqual(json.project_goals);
  });

  test('CSV and JSON hold the same rows', () => {
    const { rows } = readCsv(textOf(`projects/${project_id}.csv`));
    const own = json.kpis.flatMap(({ observations }) => observations);
    expect(own.length).toBe(rows.length);
    expect(own.filter((row, index) => !same(rows[index] ?? {}, row))).toEqual([]);
  });
});

describe('the index of the data', () => {
  interface Listed {
    readonly path: string;
    readonly rows: number | null;
    readonly bytes: number;
    readonly sha256: string;
  }
  const index = jsonOf('data/v1/index.json') as {
    readonly schema_version: string;
    readonly newest_vintage: string;
    readonly tables: readonly {
      readonly table: string;
      readonly rows: number;
      readonly files: readonly Listed[];
    }[];
    readonly files: readonly Listed[];
    readonly releases: readonly { readonly path: string }[];
  };
  const listed = [...index.tables.flatMap(({ files }) => files), ...index.files];

  test('lists every other file of the folder but the list of checksums, as it is', () => {
    const expected = builtFiles.filter(
      (path) => path.startsWith('data/v1/') && !/\/(?:index\.json|SHA256SUMS)$/.test(path),
    );
    expect(listed.map(({ path }) => path).toSorted()).toEqual(expected);
    for (const { path, bytes, sha256 } of listed) {
      const file = bytesOf(path);
      expect(bytes).toBe(file.length);
      expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
    }
  });

  test('counts the rows of every table as its CSV has them', () => {
    for (const { table, rows } of index.tables) {
      expect(readCsv(textOf(`data/v1/${table}.csv`)).rows.length).toBe(rows);
    }
    expect(index.tables.map(({ table }) => table)).toContain('results');
  });

  test('names the newest report, the version of the tables and the releases', () => {
    expect(index.newest_vintage).toBe(
      database.vintages
        .map(({ vintage }) => vintage)
        .sort()
        .at(-1),
    );
    expect(index.schema_version).toBe(
      (jsonOf('data/v1/datapackage.json') as { schema_version: string }).schema_version,
    );
    for (const { path } of index.releases) expect(builtFiles).toContain(path);
  });
});
