import { withoutReadings } from '../model/ruby.ts';
import type { Site } from './site.ts';

interface EasyPage {
  /** In the notation of readings. */
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The ordinary page that tells of the same thing. */
  readonly ordinary: string;
}

/**
 * What programs are told of a page in plain Japanese: https://schema.org/WebPage, and the feature of
 * https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/ for readings on
 * every kanji.
 */
export const easyFacts = (
  { title, description, path, ordinary }: EasyPage,
  { absolute, easy }: Pick<Site, 'absolute' | 'easy'>,
) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  url: absolute(path),
  name: withoutReadings(title),
  description: withoutReadings(description),
  inLanguage: easy.tag,
  accessibilityFeature: ['fullRubyAnnotations'],
  isBasedOn: absolute(ordinary),
});
