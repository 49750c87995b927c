/** Goals have settlements and budgets; projects have costs and grants. */
export const amountTypes = {
  goal_budgets: ['settlement', 'budget'],
  project_budgets: ['project_cost', 'grant_decided'],
} as const;
