import { inBoth } from '../i18n/words.ts';
import { newCity } from './new-city.ts';
import type { NewEffects, NewOutcome } from './new-effects.ts';
import { newRow } from './new-row.ts';

/** `npm run new`: begins a content, or adds a project or a KPI to one. */
export async function newCommand(
  [kind, ...args]: readonly string[],
  effects: NewEffects,
): Promise<NewOutcome> {
  if (kind === 'city') return newCity(args, effects);
  if (kind === 'project' || kind === 'kpi') return newRow(kind, args, effects);
  return { told: [inBoth(({ beginnings }) => beginnings.usage.join('\n'))], exitCode: 2 };
}
