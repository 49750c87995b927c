import type { Database } from '../model/database.ts';
import type { ReportReading } from '../reader/read-report.ts';
import type { TableMap } from '../reader/recognise/table-map.ts';
import { cellOf, type Asking, type AskingCell, type AnswerChoice, type Typed } from './asked.ts';
import { asRead, leaveOut, reportKeys } from './decisions.ts';
import { continuedKeyOf, pageKeyOf, tableKeyOf } from './question-keys.ts';

const plain = (kind: Typed['kind'], suggested: string | null, isOptional = false): Typed => ({
  ...{ kind, suggested, isOptional },
  prefix: '',
});

export function askVintage({ vintage: found }: ReportReading): Asking {
  const about = { code: 'vintage', found } as const;
  return { key: reportKeys.vintage, about, choices: [], typed: plain('day', found), cells: [] };
}

/** Named as the last one, with another day. */
export function suggestedSourceId(vintage: string, database: Database): string {
  const last = lastSource(database);
  const lastDay = last?.issued ?? '';
  return last && lastDay !== '' && last.source_id.includes(lastDay)
    ? last.source_id.replace(lastDay, vintage)
    : `source-${vintage}`;
}

/** Which document it is, where the content has none of this day. */
export function askSource(vintage: string, database: Database, known: string | null): Asking[] {
  const last = lastSource(database);
  const suggested = suggestedSourceId(vintage, database);
  const id: Asking = {
    key: reportKeys.sourceId,
    about: { code: 'source-id', vintage },
    choices: [],
    typed: plain('identifier', suggested),
    cells: [],
  };
  if (database.sources.some(({ source_id }) => source_id === known)) return [id];
  const title: Asking = {
    ...{ key: reportKeys.sourceTitle, about: { code: 'source-title' }, choices: [], cells: [] },
    typed: plain('text', last?.title ?? null),
  };
  const address: Asking = {
    ...{ key: reportKeys.sourceAddress, about: { code: 'source-url' }, choices: [], cells: [] },
    typed: plain('address', null, true),
  };
  return [id, title, address];
}

/** The document of the newest report. */
export function lastSource({ sources, vintages }: Database) {
  const newest = vintages.toSorted((a, b) => (a.vintage < b.vintage ? -1 : 1)).at(-1);
  return sources.find(({ source_id }) => source_id === newest?.source_id) ?? sources.at(-1);
}

/** Pages without a printed number need a name, because the source is cited by its pages. */
export function askPages(cells: readonly AskingCell[]): Asking[] {
  const unnumbered = cells.filter(({ place, filePage }) => place === '' && filePage !== null);
  const byPage = Map.groupBy(unnumbered, ({ filePage }) => filePage ?? 0);
  return [...byPage].map(([filePage, of]) => ({
    key: pageKeyOf(filePage),
    about: { code: 'page', filePage },
    choices: [],
    typed: plain('page', String(filePage)),
    cells: of,
  }));
}

const out: AnswerChoice = { answer: leaveOut, label: { code: 'left-out' } };
const yes: AnswerChoice = { answer: asRead, label: { code: 'yes' } };

/** Once for each kind of table. */
export function askTables({ tables, readings }: ReportReading): Asking[] {
  const ofTables = tables.flatMap((map) =>
    map.questions.map((question): Asking => {
      const { code } = question;
      const choices =
        code === 'series-of-years'
          ? seriesChoices('series', question.series)
          : code === 'pair-order'
            ? seriesChoices('first', question.first)
            : [yes];
      const about = { code: 'table', question } as const;
      const key = tableKeyOf(map, question);
      return { key, about, choices: [...choices, out], typed: null, cells: headerCells(map) };
    }),
  );
  const ofRows = readings.flatMap((reading) =>
    reading.questions.flatMap((question): Asking[] => {
      if (question.code !== 'name-continued') return [];
      const key = continuedKeyOf(reading, question.name);
      const about = { code: 'table', question } as const;
      return [{ key, about, choices: [yes, out], typed: null, cells: [cellOf(reading)] }];
    }),
  );
  return [...ofTables, ...ofRows];
}

/** What was read first. */
function seriesChoices(code: 'series' | 'first', first: 'target' | 'actual'): AnswerChoice[] {
  const other = first === 'target' ? 'actual' : 'target';
  return ([first, other] as const).map((series) => ({ answer: series, label: { code, series } }));
}

function headerCells({ grid, headerRows }: TableMap): AskingCell[] {
  const { place, filePage } = grid;
  return grid.cells
    .filter(({ row }) => row < headerRows)
    .map(({ at, box, text }) => ({
      ...{ place, filePage, at, box: box ?? null, text },
      ...{ name: '', fiscalYear: null, series: null, before: null },
    }));
}
