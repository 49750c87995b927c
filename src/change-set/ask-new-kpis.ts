import type { Database } from '../model/database.ts';
import type { KpiMatch } from '../reader/match/match-kpis.ts';
import { cellOf, type Asking, type Typed } from './asked.ts';
import type { Decisions } from './decisions.ts';
import type { WrittenCells } from './edit-table.ts';
import { isSaidNew, siblingsOf } from './new-kpis.ts';
import { likeliestOwner, ownerCells, ownerChoices, ownersIn } from './owners.ts';
import { plainNames } from './plain-names.ts';
import { newKpiKeyOf } from './question-keys.ts';

interface NewContext {
  readonly decisions: Decisions;
  readonly database: Database;
}

/** What has to be known of each indicator that is new: first what it belongs to, then the rest. */
export function askNewKpis(matches: readonly KpiMatch[], context: NewContext): Asking[] {
  const { kpis } = context.database;
  const taken = kpis.map(({ kpi_id }) => kpi_id);
  const names = kpis.map(({ name_plain }) => name_plain);
  return matches.flatMap((match, index) => {
    const [first] = match.readings;
    if (!first || !isSaidNew(match, context.decisions)) return [];
    const owner = askOwner(match, matches.slice(0, index), context);
    const of = ownerCells(context.decisions[owner.key]);
    if (!of) return [owner];
    const facts = { id: freeKpiId(of, taken, context.database), taken: [...taken], names };
    taken.push(facts.id);
    return [owner, ...askFacts(match, facts, context)];
  });
}

/** Suggested is what the report prints over it, or what the indicator before it belongs to. */
function askOwner(
  { readings }: KpiMatch,
  before: readonly KpiMatch[],
  { database }: NewContext,
): Asking {
  const [first] = readings;
  const { name = '', group = null } = first ?? {};
  const owners = ownersIn(database);
  const last = before.findLast(({ kpi }) => kpi !== null)?.kpi;
  const ofLast = database.kpis.find(({ kpi_id }) => kpi_id === last?.kpi_id);
  const likely =
    group === null
      ? owners.find(({ id }) =>
          [ofLast?.project_id, ofLast?.policy_id, ofLast?.goal_id].includes(id),
        )
      : likeliestOwner(group, owners);
  return {
    key: first ? newKpiKeyOf('owner', first) : '',
    about: { code: 'new-owner', name, group },
    choices: [...ownerChoices(owners, likely), { answer: 'plan', label: { code: 'plan' } }],
    typed: null,
    cells: readings.map((reading) => cellOf(reading)),
  };
}

/** The next number among those of its owner: p2-k4 behind p2-k3. */
function freeKpiId(owner: WrittenCells, taken: readonly string[], { kpis }: Database): string {
  const last = siblingsOf(owner, kpis).at(-1)?.kpi_id;
  const [id = ''] = Object.values(owner);
  const prefix = /^(.*?)\d+$/u.exec(last ?? '')?.[1] ?? (id === '' ? 'k' : `${id}-k`);
  for (let number = 1; ; number += 1) {
    if (!taken.includes(`${prefix}${number}`) && !isBefore(prefix, number, taken)) {
      return `${prefix}${number}`;
    }
  }
}

/** IDs are never used again: a gap may be one that is gone. */
const isBefore = (prefix: string, number: number, taken: readonly string[]) =>
  taken.some((id) => id.startsWith(prefix) && Number(id.slice(prefix.length)) > number);

interface NewFacts {
  readonly id: string;
  readonly taken: readonly string[];
  readonly names: readonly string[];
}

function askFacts(
  { readings }: KpiMatch,
  { id, taken, names }: NewFacts,
  { database: { codelists } }: NewContext,
): Asking[] {
  const [first] = readings;
  if (!first) return [];
  const cells = readings.map((reading) => cellOf(reading));
  const { name } = first;
  const asked = (code: 'new-id' | 'new-plain', of: 'id' | 'plain', typed: Typed): Asking => ({
    ...{ key: newKpiKeyOf(of, first), about: { code, name }, choices: [], typed, cells },
  });
  const plain = plainNames([...names, name]).at(-1) ?? '';
  const directions = codelists.filter(({ codelist }) => codelist === 'directions');
  return [
    asked('new-id', 'id', { ...typedAs('new-id', id), taken }),
    asked('new-plain', 'plain', typedAs('plain-name', plain)),
    {
      ...{ key: newKpiKeyOf('direction', first), about: { code: 'new-direction', name } },
      choices: directions.map(({ code, ja, en }) => ({
        answer: code,
        label: { code: 'direction', label: { ja, en } },
      })),
      ...{ typed: null, cells },
    },
  ];
}

const typedAs = (kind: Typed['kind'], suggested: string): Typed => ({
  ...{ kind, prefix: '', suggested, isOptional: false },
});
