// As the address of a file of its own: a plain import would bring a helper of 1 KB to every page, and
// an address that two scripts share would be a file to fetch.
import viewUrl from '../../../charts/browser/open-view.ts?worker&url&in=late-chart';
import { whenPlaced } from './when-placed.ts';

async function open(chart: HTMLElement) {
  try {
    await import(/* @vite-ignore */ viewUrl);
    chart.dispatchEvent(new Event('open-view', { bubbles: true }));
  } catch (error) {
    const status = chart.querySelector('[aria-live]');
    if (status) status.textContent = chart.dataset.failed ?? '';
    chart.dataset.open = '';
    throw error;
  }
}

/** A chart whose script is fetched when its button is pressed. */
whenPlaced('late-chart', (chart) => {
  chart.querySelector('[data-part=open]')?.addEventListener('click', () => void open(chart));
});
