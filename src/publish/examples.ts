/**
 * Programs that read the published data. All do the same, so that readers can compare them:
 * every result of a year, with its KPI and value. The value of the baseline year is none: the
 * column `role` tells them apart. Tests run the programs against the built site.
 */

/** Whole addresses of the files that the examples read. */
export interface ExampleAddresses {
  /** The newest row of each figure, without a byte-order mark. */
  readonly latest: string;
  /** The same as JSON. */
  readonly latestJson: string;
  /** The table in words, for people. */
  readonly results: string;
  /** All tables as one workbook. */
  readonly workbook: string;
  /** Folder of all files, without a slash at its end. */
  readonly folder: string;
}

export type ExampleName =
  'excel' | 'sheets' | 'python' | 'pandas' | 'r' | 'duckdb' | 'javascript' | 'curl';

export interface Example {
  readonly name: ExampleName;
  /** How its readers call it. */
  readonly title: string;
  readonly code: string;
}

const excel = ({ workbook }: ExampleAddresses) => workbook;

const sheets = ({ results }: ExampleAddresses) => `=IMPORTDATA("${results}")`;

const python = ({ latest }: ExampleAddresses) => `
import csv, io, urllib.request

address = "${latest}"
with urllib.request.urlopen(address) as file:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        if row["role"] == "result":
            print(row["kpi_id"], row["fiscal_year"], row["value"])
`;

const pandas = ({ latest }: ExampleAddresses) => `
import pandas as pd

rows = pd.read_csv("${latest}")
results = rows[rows["role"] == "result"]
print(results[["kpi_id", "fiscal_year", "value"]].to_string(index=False, header=False))
`;

const r = ({ latest }: ExampleAddresses) => `
rows <- read.csv("${latest}", encoding = "UTF-8")
results <- subset(rows, role == "result")
write.table(results[c("kpi_id", "fiscal_year", "value")], quote = FALSE,
            row.names = FALSE, col.names = FALSE)
`;

const duckdb = ({ latest }: ExampleAddresses) => `
SELECT kpi_id, fiscal_year, value
FROM read_csv('${latest}')
WHERE role = 'result';
`;

const javascript = ({ latestJson }: ExampleAddresses) => `
const response = await fetch("${latestJson}");
for (const row of await response.json()) {
  if (row.role === "result") console.log(row.kpi_id, row.fiscal_year, row.value);
}
`;

const curl = ({ folder }: ExampleAddresses) => `
curl --fail --remote-name-all "${folder}/{SHA256SUMS,observations_latest.csv}"
sha256sum --check --ignore-missing SHA256SUMS
`;

const examples: readonly (readonly [ExampleName, string, (of: ExampleAddresses) => string])[] = [
  ['excel', 'Excel', excel],
  ['sheets', 'Google Sheets', sheets],
  ['python', 'Python', python],
  ['pandas', 'Python (pandas)', pandas],
  ['r', 'R', r],
  ['duckdb', 'DuckDB (SQL)', duckdb],
  ['javascript', 'JavaScript', javascript],
  ['curl', 'curl + sha256sum', curl],
];

export function examplesOf(addresses: ExampleAddresses): readonly Example[] {
  return examples.map(([name, title, write]) => ({ name, title, code: write(addresses).trim() }));
}
