import type { Database, Kpi } from '../model/database.ts';
import type { Edit } from './apply-edits.ts';
import type { AnswerChoice, Asking } from './asked.ts';
import type { WrittenReasons } from './bringing-words.ts';
import type { ContentChange } from './content-change.ts';
import { saidAfter, type Decisions } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';
import type { Edited } from './edited.ts';
import type { NewKpi } from './new-kpis.ts';
import { endedReasonKeyOf, missingKeyOf, wholeKey } from './question-keys.ts';

interface MissingContext {
  readonly decisions: Decisions;
  readonly database: Database;
  readonly vintage: string | null;
  readonly added: readonly NewKpi[];
  readonly reasons: WrittenReasons;
}

/** KPIs of the report before that this one does not hold, and of which nothing says that they ended. */
export function missingKpis(
  ids: readonly string[],
  { database, vintage }: Pick<MissingContext, 'database' | 'vintage'>,
): readonly Kpi[] {
  const { kpis, vintages, projects } = database;
  if (vintage === null || vintages.some((row) => row.vintage >= vintage)) return [];
  const ended = projects.filter(({ status }) => status === 'ended').map((one) => one.project_id);
  return kpis.filter(
    ({ kpi_id, successor, ended_in, project_id }) =>
      ids.includes(kpi_id) && !successor && !ended_in && !ended.includes(project_id ?? ''),
  );
}

/** Names that are told in one question. */
const toldNames = 5;

/** Whether they ended. Where several are missing, it is asked first whether the report is whole. */
export function askMissing(missing: readonly Kpi[], context: MissingContext): Asking[] {
  const { decisions } = context;
  const each = missing.flatMap((kpi) => askOne(kpi, context));
  if (missing.length < 2) return each;
  const names = missing.slice(0, toldNames).map(({ name }) => name);
  const more = missing.length > toldNames ? ['…'] : [];
  const whole: Asking = {
    key: wholeKey,
    about: { code: 'kpis-missing', names: [...names, ...more].join(' / '), count: missing.length },
    choices: [
      { answer: 'in-part', label: { code: 'in-part' } },
      { answer: 'in-whole', label: { code: 'in-whole' } },
    ],
    ...{ typed: null, cells: [] },
  };
  return [whole, ...(decisions[wholeKey] === 'in-whole' ? each : [])];
}

function askOne(
  { kpi_id: id, name }: Kpi,
  { decisions, added, reasons }: MissingContext,
): Asking[] {
  const key = missingKeyOf(id);
  const asked: Asking = {
    ...{ key, about: { code: 'kpi-missing', name } },
    choices: [
      { answer: 'not-printed', label: { code: 'not-printed' } },
      { answer: 'ended', label: { code: 'ended' } },
      ...added.map(({ kpi }): AnswerChoice => ({
        answer: `successor:${kpi.kpi_id}`,
        label: { code: 'successor', name: kpi.name, id: kpi.kpi_id },
      })),
    ],
    ...{ typed: null, cells: [] },
  };
  if (decisions[key] !== 'ended') return [asked];
  const suggested = reasons.endedUnsaid;
  const reason: Asking = {
    ...{ key: endedReasonKeyOf(id), about: { code: 'ended-reason', name }, choices: [], cells: [] },
    typed: { kind: 'text', prefix: '', suggested, isOptional: false },
  };
  return [asked, reason];
}

/** The end of each KPI that a person said has ended, or has been replaced. */
export function missingEdits(
  missing: readonly Kpi[],
  context: MissingContext & { readonly day: string },
): readonly Edited[] {
  const { decisions, vintage, added } = context;
  const isWhole = missing.length < 2 || decisions[wholeKey] === 'in-whole';
  return missing.flatMap(({ kpi_id: id, name }): Edited[] => {
    const answer = decisions[missingKeyOf(id)];
    const reason = decisions[endedReasonKeyOf(id)];
    const successor = saidAfter('successor:', answer);
    const isKnown = added.some(({ kpi }) => kpi.kpi_id === successor);
    if (!isWhole || vintage === null) return [];
    if (answer === 'ended' && reason) {
      return [ended({ id, name }, { ended_in: vintage, ended_reason: reason }, context)];
    }
    return successor !== null && isKnown ? [ended({ id, name }, { successor }, context)] : [];
  });
}

function ended(
  { id, name }: Readonly<Record<'id' | 'name', string>>,
  cells: WrittenCells,
  { day, reasons }: Pick<MissingContext, 'reasons'> & { readonly day: string },
): Edited {
  const [[field, after] = ['', '']] = Object.entries(cells);
  const reason = field === 'successor' ? reasons.replaced : reasons.ended;
  const change: ContentChange = {
    ...{ kind: 'revised', table: 'kpis', key: id, field, before: null, after, name, cell: null },
  };
  const edits: Edit[] = [
    { table: 'kpis', row: id, cells },
    {
      table: 'changes',
      row: 'new',
      cells: { ...{ date: day, scope: id, change_type: 'revised' }, reason },
    },
  ];
  return { edits, changes: [change], again: 0 };
}
