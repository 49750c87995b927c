/**
 * Opens the system's own sheet for sharing, with the title, the address and the first text to copy of
 * the page; where there is none, the button stays away.
 */
class ShareButton extends HTMLElement {
  connectedCallback() {
    if (!('share' in navigator)) return;
    this.dataset.ready = '';
    this.addEventListener('click', () => {
      // A reader who closes the sheet has met no error.
      const { title } = document;
      const text = document.querySelector('[data-text]')?.textContent ?? '';
      navigator.share({ title, text, url: location.href }).catch(() => null);
    });
  }
}

customElements.define('share-button', ShareButton);
