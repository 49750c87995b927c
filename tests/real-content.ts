import { portfolioOf } from '../src/derive/portfolio.ts';
import { loadContent } from '../src/load/load-content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import type { Content } from '../src/load/content.ts';

/** A copy of the first report, so that tests of the code do not change with `content/`. */
export const firstReport = 'tests/first-report/content';

/** The first report, loaded as the build loads it. */
export function realContent(): Content {
  const { content, problems } = loadContent(readContentFiles(firstReport));
  if (!content) throw new Error(`${firstReport} has ${problems.length} problems`);
  return content;
}

export const realPortfolio = () => portfolioOf(realContent().database);
