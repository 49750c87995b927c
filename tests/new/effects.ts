import type { ContentFile } from '../../src/load/content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import type { NewEffects } from '../../src/new/new-effects.ts';

/** What a command has written, and effects that write there instead of on this machine. */
export function effectsOf(changed: Partial<NewEffects> = {}) {
  const folders = new Map<string, readonly ContentFile[]>();
  const tables = new Map<string, string>();
  const effects: NewEffects = {
    readFile: () => {
      throw new Error('there is no file');
    },
    readPdf: () => Promise.reject(new Error('there is no PDF')),
    readCodelists: () =>
      readContentFiles('examples/hoshihama').filter(({ path }) =>
        path.startsWith('content/codelists/'),
      ),
    readContentFiles: () => [],
    ask: null,
    writeFolder: (folder, files) => {
      if (folders.has(folder)) return false;
      folders.set(folder, files);
      return true;
    },
    writeTable: (path, text) => tables.set(path, text),
    today: '2026-04-01',
    ...changed,
  };
  return { effects, folders, tables };
}
