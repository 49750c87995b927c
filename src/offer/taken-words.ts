import type { SourcePlace } from '../derive/places.ts';
import type { TakenWords } from '../charts/descriptions.ts';
import type { Site } from '../site/site.ts';
import { citedSources } from './credit.ts';

/** What a table and a picture of a choice say of themselves. */
export function takenWords(
  { places, file }: { readonly places: readonly SourcePlace[]; readonly file: string },
  site: Site,
): TakenWords {
  const { settings, words } = site;
  const { taken } = words.interactive;
  return {
    columns: Object.values(taken.columns),
    source: words.pictures.credit({ sources: citedSources(places, site) }),
    site: words.format.phrase([settings.name, settings.is_official ? null : words.site.unofficial]),
    licence: settings.licence.name,
    file,
  };
}
