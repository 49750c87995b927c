import type { Words } from '../i18n/words.ts';
import type { Settings } from '../model/settings.ts';

/** Whose site it is: the municipality, somebody else, or nobody where it is invented. */
export function whoseSite(
  { is_official: isOfficial, invented, municipality }: Settings,
  { site: { footer } }: Words,
): string {
  if (invented) return footer.invented({ municipality });
  return isOfficial ? footer.official({ municipality }) : footer.notOfficial({ municipality });
}

/** That nobody takes reports of mistakes yet, and what a reader can do meanwhile. */
export function noContactSentence({ repository }: Settings, { site: { footer } }: Words): string {
  return repository === null ? footer.noContact : footer.noContactButCode;
}
