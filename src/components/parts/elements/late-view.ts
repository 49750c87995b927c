// As the address of a file of its own: a plain import would bring a helper of 1 KB to every page, and
// an address that two scripts share would be a file to fetch.
import viewUrl from '../../../charts/browser/open-view.ts?worker&url&in=late-view';

/** An explorer, whose script is fetched when a reader touches it or scrolls to it. */
class LateView extends HTMLElement {
  /** What was pressed before the script came, in this order. */
  missed: HTMLElement[] = [];

  connectedCallback() {
    const open = () => void this.open();
    for (const type of ['focusin', 'pointerdown', 'click', 'submit']) {
      this.addEventListener(type, open, { once: true });
    }
    this.addEventListener('click', this);
    this.addEventListener('submit', this);
    if (location.search || this.matches(':focus-within')) open();
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        open();
      },
      { rootMargin: '0% 0% -15%' },
    );
    watcher.observe(this.querySelector('[data-part=results]') ?? this);
  }

  /**
   * Keeps what only the script can answer: buttons, what is switched off, and all that follows
   * them or meets a choice of the address that the form does not show yet. Other boxes answer
   * by themselves, and the script reads them when it comes.
   */
  handleEvent(event: Event) {
    if ('open' in this.dataset || !(event.target instanceof Element)) return;
    const pressed =
      event instanceof SubmitEvent
        ? event.submitter
        : event.target.closest<HTMLElement>('button, label, input');
    if (!pressed) return;
    const isOff = pressed instanceof HTMLLabelElement && pressed.control?.matches(':disabled');
    if (!isOff && !pressed.matches('button') && !this.missed.length && !location.search) return;
    event.preventDefault();
    this.missed.push(pressed);
    const status = this.querySelector('[aria-live]');
    if (status) status.textContent = this.dataset.loading ?? '';
  }

  async open() {
    try {
      await import(/* @vite-ignore */ viewUrl);
      this.dispatchEvent(new Event('open-view', { bubbles: true }));
      for (const control of this.missed.splice(0)) control.click();
    } catch (error) {
      const status = this.querySelector('[aria-live]');
      if (status) status.textContent = this.dataset.failed ?? '';
      this.dataset.open = '';
      throw error;
    }
  }
}

customElements.define('late-view', LateView);
