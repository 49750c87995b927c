/** Attributes `data-search-…` by whose values results are filtered and counted. */
export const searchFacetNames = ['kind', 'goal', 'project', 'status'] as const;
