import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../src/build/run-command.ts';
import { fetchReport } from '../src/hand-in/fetch-command.ts';

/** In the workflow `report.yml`: keeps the file that hangs on an issue in the folder that is named. */
await runCommand(async () => {
  const [folder = ''] = process.argv.slice(2);
  const event = readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8');
  const fetched = await fetchReport(event, fetch);
  if ('told' in fetched) {
    process.stderr.write(`${fetched.told}\n`);
    return false;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fetched.fileName), fetched.bytes);
  writeFileSync(join(folder, 'issue.md'), fetched.body);
  return true;
});
