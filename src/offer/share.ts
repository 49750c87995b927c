import type { KpiAnswer } from '../derive/kpi-answer.ts';
import { lifeSentences } from '../derive/life-sentence.ts';
import { outcomeParagraph } from '../derive/sentences.ts';
import type { Site } from '../site/site.ts';

/** What is sent when a reader shares a KPI. */
export interface Share {
  /** Whose figure it is, what came out, and of which day that is known. */
  readonly sentence: string;
  readonly url: string;
  /** Pages of other services that take the address; nothing is loaded from them before. */
  readonly services: Readonly<Record<'line' | 'x', string>>;
}

/** Letters that are not of ASCII, written in bytes. Browsers write them so themselves. */
const bytes = /(?:%[89A-F][0-9A-F])+/g;

const addressOf = (service: string, parameters: Readonly<Record<string, string>>) =>
  `${service}?${new URLSearchParams(parameters)}`.replace(bytes, decodeURIComponent);

/**
 * What to share of a KPI. The addresses are those of LINE's share button (LINE Social Plugins) and
 * of X's posts (Web Intents), as plain links.
 */
export function shareOf(
  answer: KpiAnswer,
  { absolute, labels, portfolio, settings, url, words }: Site,
): Share {
  const { kpi_id, name_plain } = answer.kpi;
  const address = absolute(url.kpi(kpi_id));
  const sentence = words.reuse.figure.told({
    municipality: settings.municipality,
    name: name_plain,
    sentences: words.format.paragraph([
      outcomeParagraph(answer, { words, labels }),
      ...lifeSentences(answer, portfolio.vintage.vintage, words),
    ]),
    day: words.format.date(answer.vintage),
  });
  return {
    sentence,
    url: address,
    services: {
      line: addressOf('https://social-plugins.line.me/lineit/share', { url: address }),
      x: addressOf('https://x.com/intent/post', { text: name_plain, url: address }),
    },
  };
}
