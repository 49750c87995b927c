import { whenPlaced } from './when-placed.ts';

/** Returns what is said of it. Where a browser refuses, the text is selected, to be copied by hand. */
async function copy(text: Element, { copied, selected }: DOMStringMap) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    return selected;
  }
}

/** Copies the text beside its button, and says so on the button. */
whenPlaced('copy-text', (element) => {
  const button = element.querySelector('button');
  const text = element.querySelector('[data-text]');
  if (!button || !text) return;
  const label = button.textContent;
  const answer = async () => {
    button.textContent = (await copy(text, element.dataset)) ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  };
  button.addEventListener('click', () => void answer());
});
