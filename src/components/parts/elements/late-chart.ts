// As the address of a file of its own: a plain import would bring a helper of 1 KB to every page, and
// an address that two scripts share would be a file to fetch.
import viewUrl from '../../../charts/browser/open-view.ts?worker&url&in=late-chart';

/** A chart whose script is fetched when its button is pressed. */
class LateChart extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-part=open]')?.addEventListener('click', () => void this.open());
  }

  async open() {
    try {
      await import(/* @vite-ignore */ viewUrl);
      this.dispatchEvent(new Event('open-view', { bubbles: true }));
    } catch (error) {
      const status = this.querySelector('[aria-live]');
      if (status) status.textContent = this.dataset.failed ?? '';
      this.dataset.open = '';
      throw error;
    }
  }
}

customElements.define('late-chart', LateChart);
