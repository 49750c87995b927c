import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { pullRequestText } from '../src/hand-in/changed-files.ts';
import { handInDraft } from '../src/hand-in/draft.ts';
import { issueFormOf } from '../src/hand-in/issue-form.ts';
import { readPdfFile } from '../src/import/read-pdf-file.ts';
import { readContentFiles } from '../src/load/read-files.ts';

/**
 * In the workflow `report.yml`: reads the file in the first folder, changes the content, and puts
 * what changed into the second folder for the job that opens the pull request.
 */
await runCommand(async () => {
  const [brought = '', handed = ''] = process.argv.slice(2);
  const fileName = readdirSync(brought).find((name) => name.startsWith('report.')) ?? '';
  const draft = await handInDraft(
    {
      fileName,
      bytes: readFileSync(join(brought, fileName)),
      form: issueFormOf(readFileSync(join(brought, 'issue.md'), 'utf8')),
      files: readContentFiles('content'),
      day: new Date().toISOString().slice(0, 10),
    },
    { readPdf: readPdfFile },
  );
  if ('told' in draft) {
    process.stderr.write(`${draft.told}\n`);
    return false;
  }
  for (const [path, text] of draft.tables) {
    mkdirSync(dirname(join(handed, path)), { recursive: true });
    for (const target of [path, join(handed, path)]) writeFileSync(target, text);
  }
  writeFileSync(join(handed, pullRequestText), draft.text);
  return true;
});
