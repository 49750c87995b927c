import type { ContentFile } from '../content.ts';
import { mendedFiles, type MendedFile } from './mend-characters.ts';

/** What the command needs from the world. */
export interface FixEffects {
  readonly readContentFiles: () => ContentFile[];
  readonly writeContentFile: (file: ContentFile) => void;
  readonly say: (text: string) => void;
  /** True when the person agrees. */
  readonly ask: (question: string) => Promise<boolean>;
}

/** `npm run fix:characters`: tells what would change, asks once, and changes it. */
export async function fixCommand(effects: FixEffects): Promise<void> {
  const files = readFiles(effects);
  const mended = mendedFiles(files ?? []);
  if (mended.length === 0) {
    if (files) effects.say('直す文字はありません。 / There is nothing to fix.\n');
    return;
  }
  effects.say(mended.map(line).join(''));
  const count = mended.reduce((sum, file) => sum + file.count, 0);
  const question =
    `${mended.length}ファイルの${count}文字を直します。よろしいですか？ / ` +
    `Fix ${counted(count, 'character')} in ${counted(mended.length, 'file')}? [y/N] `;
  if (!(await effects.ask(question))) {
    effects.say('何も変えていません。 / Nothing was changed.\n');
    return;
  }
  for (const file of mended) effects.writeContentFile(file);
  effects.say('直しました。 / Done.\n');
}

/** The first twenty changes of a file; `→` with nothing after it means that a character goes. */
function line({ path, changes }: MendedFile): string {
  const more = changes.length > 20 ? ' …' : '';
  return `${path}: ${changes.slice(0, 20).join(', ')}${more}\n`;
}

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

function readFiles({ readContentFiles, say }: FixEffects): ContentFile[] | null {
  try {
    return readContentFiles();
  } catch {
    say('フォルダーが読めません。 / The folder cannot be read.\n');
    return null;
  }
}
