import { relative } from 'node:path';
import process from 'node:process';
import { loadContent } from '../src/load/load-content.ts';
import { readContentFiles } from '../src/load/read-files.ts';
import { buildConfig } from '../src/site/config.ts';
import { freezeRelease, ReleaseRefusedError } from '../src/build/freeze-release.ts';

/** `npm run freeze:release`: keeps today's data as the release of its newest report, for good. */
const { contentDirectory } = buildConfig(process.env);
const { content, problems } = loadContent(readContentFiles(contentDirectory));

try {
  if (!content) throw new ReleaseRefusedError(`The content has ${problems.length} problems`);
  const folder = await freezeRelease(content, relative('', contentDirectory));
  console.log(`Wrote ${folder}`);
} catch (error) {
  if (!(error instanceof ReleaseRefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
