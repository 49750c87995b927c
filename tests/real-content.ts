import { portfolioOf } from '../src/derive/portfolio.ts';
import { loadContent } from '../src/load/load-content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import type { Content } from '../src/load/content.ts';

/** The content that the repository ships, loaded as the build loads it. */
export function realContent(): Content {
  const { content, problems } = loadContent(readContentFiles('content'));
  if (!content) throw new Error(`content/ has ${problems.length} problems`);
  return content;
}

export const realPortfolio = () => portfolioOf(realContent().database);
