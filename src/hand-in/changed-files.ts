import { dataTables, tablePath } from '../load/content-layout.ts';

/** A file of an artifact: what another job, which has read a stranger’s file, has written. */
export interface HandedFile {
  /** From the top of the artifact, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Neither a link nor anything else but a file. */
  readonly isFile: boolean;
}

/** The text of the pull request, beside the tables. */
export const pullRequestText = 'pull-request.md';

/** No table of a report comes near this. */
const maxTableBytes = 20_000_000;
/** GitHub takes 65,536 characters. */
const maxTextBytes = 200_000;

const tablePaths: readonly string[] = dataTables.map(tablePath);

/** What must not be taken over, and why; empty where everything is a table of content. */
export function refusedFiles(files: readonly HandedFile[]): string[] {
  return files.filter((file) => !isExpected(file)).map(({ path }) => path);
}

function isExpected({ path, size, isFile }: HandedFile): boolean {
  if (!isFile) return false;
  if (path === pullRequestText) return size <= maxTextBytes;
  return tablePaths.includes(path) && size <= maxTableBytes;
}
