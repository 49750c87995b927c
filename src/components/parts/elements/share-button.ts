import { whenPlaced } from './when-placed.ts';

/**
 * Opens the system's own sheet for sharing, with the title, the address and the first text to copy of
 * the page; where there is none, the button stays away.
 */
whenPlaced('share-button', (button) => {
  if (!('share' in navigator)) return;
  button.dataset.ready = '';
  button.addEventListener('click', () => {
    // A reader who closes the sheet has met no error.
    const { title } = document;
    const text = document.querySelector('[data-text]')?.textContent ?? '';
    navigator.share({ title, text, url: location.href }).catch(() => null);
  });
});
