import type { AmountType } from '../derive/amount-types.ts';
import type { LiveMark } from './live-chart.ts';

/** How the bars of each kind of amount look: a frame is a cost to be met or a plan. */
export const moneyLooks: Readonly<Record<AmountType, LiveMark>> = {
  settlement: 'solid',
  budget: 'dashed',
  project_cost: 'outline',
  grant_decided: 'solid',
  planned: 'dashed',
  eligible_cost: 'dots',
  grant_received: 'hatch',
  own_funds: 'hatch',
  donation: 'dots',
};
