import type { search as ja } from '../ja/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof ja> = {
  title: 'Search',
  lead: 'Words and numbers are searched literally. Separate words by spaces to find pages that hold all of them.',
  label: 'Search for',
  submit: 'Search',
  hints:
    'Put words in "quotes" to keep their spaces. Write -export to leave out pages with that word.',
  examples: 'Examples',
  exampleQueries: ['KPI', '2023', 'CSV', 'target'],
  facets: { kind: 'Kind', project: 'Project', status: 'Status' },
  kinds: { project: 'Projects', kpi: 'Targets (KPIs)', dataset: 'Data', page: 'Pages' },
  suggestions: 'Did you mean',
  nothing: 'You can also start from one of these pages.',
  kpiList: 'Targets and results',
  glossary: 'How to read the figures',
  noScript: 'Search needs JavaScript. If you cannot use it, try the following list.',
  answers: {
    found: 'Results for “{query}”: {count}.',
    nothing: 'Nothing was found for “{query}”.',
    nothingWithFilters: 'Nothing was found with these filters. Without them there are {count}.',
    alsoSearched: 'Also searched for {variants} ({count})',
    variant: '“{variant}”',
    variantSeparator: ', ',
    tooCommon: 'That is nearly everywhere. Search for two or more characters.',
    cut: 'The query is long; only its beginning was searched.',
    failed: 'The search could not be loaded. Reload the page to try again.',
    group: '{group} ({count})',
    otherGroup: 'Other',
    more: 'Show {count} more: {group}',
    count: '{count}',
  },
};
