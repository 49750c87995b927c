/** Opens the system's own sheet for sharing; where there is none, the button stays away. */
class ShareButton extends HTMLElement {
  connectedCallback() {
    const { title = '', text = '', url = '' } = this.dataset;
    if (!('share' in navigator)) return;
    this.dataset.ready = '';
    this.addEventListener('click', () => {
      // A reader who closes the sheet has met no error.
      navigator.share({ title, text, url }).catch(() => null);
    });
  }
}

customElements.define('share-button', ShareButton);
