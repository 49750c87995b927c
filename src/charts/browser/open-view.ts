import type { ViewDescription } from '../descriptions.ts';
import { openComparison } from './comparison-view.ts';
import { openKpi } from './kpi-view.ts';
import { openMoney } from './money-view.ts';

/** Brings an interactive part of a page to life, once. */
function openView(view: HTMLElement): void {
  if ('open' in view.dataset) return;
  view.dataset.open = '';
  const json = view.querySelector('script[type="application/json"]')?.textContent ?? '';
  const description = JSON.parse(json) as ViewDescription;
  switch (description.view) {
    case 'kpi':
      void openKpi(view, description);
      return;
    case 'comparison':
      return openComparison(view, description);
    case 'money':
      return openMoney(view, description);
  }
}

document.addEventListener('open-view', ({ target }) => {
  if (target instanceof HTMLElement) openView(target);
});
