import { portfolioOf } from '../src/derive/portfolio.ts';
import { loadContent } from '../src/load/load-content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import type { Content } from '../src/load/content.ts';

/** A copy of the first report, so that tests of the code do not change with `content/`. */
export const firstReport = 'tests/first-report/content';

function contentIn(folder: string): Content {
  const { content, problems } = loadContent(readContentFiles(folder));
  if (!content) throw new Error(`${folder} has ${problems.length} problems`);
  return content;
}

/** The first report, loaded as the build loads it. */
export const realContent = () => contentIn(firstReport);

/** What is shipped in `content/`, whichever city's it is. */
export const shippedContent = () => contentIn('content');

/** The invented city whose report has every form of KPI. */
export const exampleContent = () => contentIn('examples/hoshihama');

export const realPortfolio = () => portfolioOf(realContent().database);
