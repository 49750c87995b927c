import { pieceOf } from './fill-view.ts';

/** What a reader does who is about to bring a file. */
const intentions = ['pointerover', 'focusin', 'dragenter'] as const;

/**
 * Loads what reads a report as soon as somebody reaches for it: a page that is only opened stays
 * light, and once a file is chosen nothing is loaded any more.
 */
export function startCheck(root: HTMLElement): void {
  const status = pieceOf(root, 'status', HTMLElement);
  const field = pieceOf(root, 'report', HTMLInputElement);
  const drop = pieceOf(root, 'drop', HTMLElement);
  let opening: Promise<(file: File) => Promise<void>> | null = null;

  const open = async () => {
    const { openTool } = await import('./tool.ts');
    return openTool(root);
  };
  const opened = () => {
    opening ??= open();
    opening.catch(() => {
      opening = null;
      status.textContent = root.dataset.failed ?? '';
    });
    return opening;
  };
  const bring = async (file: File | undefined) => {
    if (file) await (await opened())(file);
  };

  for (const type of intentions) {
    root.addEventListener(type, () => void opened().catch(() => null), { once: true });
  }
  field.addEventListener('change', () => void bring(field.files?.[0]).catch(() => null));
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.dataset.over = '';
  });
  drop.addEventListener('dragleave', () => delete drop.dataset.over);
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    delete drop.dataset.over;
    void bring(event.dataTransfer?.files[0]).catch(() => null);
  });
}
