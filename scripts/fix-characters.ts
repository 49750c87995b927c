import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { fixCommand } from '../src/load/fix/fix-command.ts';
import { readContentFiles } from '../src/load/read-files.ts';

/** `npm run fix:characters`: ordinary characters for those that only look like them. */
const folder = process.env.CONTENT_DIR || 'content';

await fixCommand({
  readContentFiles: () => readContentFiles(folder),
  writeContentFile: ({ path, bytes }) =>
    writeFileSync(join(folder, path.slice('content/'.length)), bytes),
  say: (text) => process.stdout.write(text),
  async ask(question) {
    if (process.argv.includes('--yes')) return true;
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await Promise.race([
      lines.question(question),
      new Promise<string>((resolve) => lines.once('close', () => resolve(''))),
    ]);
    lines.close();
    return /^(?:y|yes|はい)$/iu.test(answer.trim());
  },
});
