/**
 * Copies the text beside its button, and says so on the button. Where a browser refuses, the text
 * is selected instead, ready to be copied by hand.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-text]');
    if (!button || !text) return;
    const label = button.textContent;
    const answer = async () => {
      button.textContent = (await this.copy(text)) ?? label;
      setTimeout(() => (button.textContent = label), 2000);
    };
    button.addEventListener('click', () => void answer());
  }

  async copy(text: Element) {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return this.dataset.copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      return this.dataset.selected;
    }
  }
}

customElements.define('copy-text', CopyText);
