import { reasonsIn } from '../change-set/reasons-in.ts';
import type { Settings } from '../model/settings.ts';

/** What a browser is sent of the words of the content's language, which it has not loaded. */
export const sentReasons = (settings: Pick<Settings, 'languages'>): string =>
  JSON.stringify(reasonsIn(settings));
