import { changeSetText } from '../../change-set/change-set-text.ts';
import { changeSetZip } from '../../change-set/change-set-zip.ts';
import { broughtBy } from '../work.ts';
import type { Desk } from './desk.ts';
import { pieceOf } from './fill-view.ts';

/** Gives the changes to the reader, as the file that is handed in or in words. */
export function takeAway({ root, open, words }: Desk, what: 'changes' | 'report'): void {
  if (!open) return;
  const { changeSet } = broughtBy(open.work, open.session);
  const text = changeSetText(changeSet, words);
  const base = open.work.file.name.replace(/\.[^.]*$/u, '');
  const name = `${base}.${what === 'report' ? 'md' : 'zip'}`;
  if (what === 'report') handOver(name, new Blob([text], { type: 'text/markdown' }));
  else handOver(name, new Blob([changeSetZip(changeSet, text)], { type: 'application/zip' }));
  const told = words.checkPage.changes.downloaded({ name });
  pieceOf(root, 'taken', HTMLElement).textContent = told;
}

/** The browser puts it where it puts downloads. */
function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

/** Milliseconds in which a browser has surely begun to write a download. */
const keptFor = 60_000;
