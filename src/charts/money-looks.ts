import type { AmountType } from '../derive/amount-types.ts';
import type { PartType } from '../derive/money-split.ts';
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

/** How the parts of one bar look, which touch: no two of a bar are alike, in whatever colours. */
export const partLooks: Readonly<Record<PartType, LiveMark>> = {
  grant_decided: 'solid',
  grant_received: 'solid',
  own_funds: 'hatch',
  donation: 'dots',
};
