import { allTables, datedTables } from '../check/ruled-columns.ts';
import { areComplete, type Parsed } from './ask-all.ts';
import type { ParsedProse } from '../parse/front-matter.ts';
import type { Question } from '../question/question.ts';
import type { Snapshot } from '../release/snapshot.ts';
import { askCodelists } from './ask-codelists.ts';
import { askEasyWords } from './ask-easy-words.ts';
import { askRepeated } from './ask-evaluations.ts';
import { askNames } from './ask-names.ts';
import { askPlaces } from './ask-places.ts';
import { askProse } from './ask-prose.ts';
import { askSettings, type WrittenSettings } from './ask-settings.ts';
import { askTranslations } from './ask-translations.ts';
import { askUntold } from './ask-untold.ts';

/** What a content has beside its tables. */
interface Beside extends Parsed {
  readonly prose: ParsedProse;
  readonly site: WrittenSettings;
  /** What was released, from the oldest to the newest. */
  readonly released: readonly Snapshot[];
}

/**
 * Everything that is odd about words of codes, texts, settings and translations. A report changes
 * none of them: a browser that reads one does without.
 */
export function askBeside({ tables, codelists, prose, site, released }: Beside): Question[] {
  if (!areComplete(tables)) return [];
  const dated = new Set(datedTables(tables));
  return [
    ...askCodelists(codelists),
    ...askNames(tables, released),
    ...allTables(tables)
      .filter((table) => !dated.has(table))
      .flatMap(askRepeated),
    ...askEasyWords(tables, site.settings),
    ...askUntold(tables, prose),
    ...askTranslations({ tables, codelists, prose, settings: site.settings }),
    ...askSettings(site, tables),
    ...askPlaces(site, prose),
    ...askProse(prose, tables),
  ];
}
