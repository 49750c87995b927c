import type { ReleaseProblems } from '../../kinds/releases.ts';
import type { Explanation } from '../explanation.ts';

export const releaseExplainedEn: Record<keyof ReleaseProblems, Explanation> = {
  'release-foreign': {
    cause: '`content/releases` holds a release of another municipality.',
    example: 'the content of another city was taken as a pattern',
    repair: 'Delete the folder `content/releases`.',
  },
  'release-unknown': {
    cause: 'The name of a release is not a report in `vintages.csv`.',
    example: '`content/releases/2024-08-31`, but the report is of `2024-08-30`',
    repair: 'Put the row back, or delete the folder.',
  },
  'release-gap': {
    cause: 'There is a corrected release without the one that it corrects.',
    example: '`2023-08-31.2` without `2023-08-31.1`',
    repair: 'Put the folder of the earlier release back.',
  },
  'release-list-gone': {
    cause: 'The list of released files, `SHA256SUMS`, is gone.',
    example: '`content/releases/SHA256SUMS` was deleted',
    repair: 'Put it back as it was published.',
  },
  'release-list-broken': {
    cause: 'The list of released files, `SHA256SUMS`, was changed.',
    example: 'line ends became CRLF, or a line stands twice',
    repair: 'Put it back as it was published.',
  },
  'release-file-unknown': {
    cause: 'A file belongs to no release; it is not published.',
    example: '`content/releases/2023-08-31/setup.exe`',
    repair: 'Delete it, or move it out of `content/releases`.',
  },
  'release-file-changed': {
    cause: 'A released file is not what was published, or is gone.',
    example: '`kpis.csv` of a release was edited',
    repair: 'Put back the file as it was published.',
  },
  'released-figure-changed': {
    cause: 'A published number, date or code differs from the release.',
    example: '`25897` in the release, `35897` in `observations.csv`',
    repair:
      'Put the value back, or record table, row, field, before, after and reason in `changes.csv`: as `revised` if a new report changed the state of a project or KPI, as `corrected` if it was wrong.',
  },
  'released-row-gone': {
    cause: 'A published row is gone. Identifiers of projects, KPIs and sources stay for good.',
    example: '`p1-k2` was removed from `kpis.csv`',
    repair: 'Put it back; if a row of figures has to go, record that in `changes.csv`.',
  },
  'released-row-added': {
    cause: 'A row was added to a report that was released.',
    example: 'a row of `2023-08-31` after its release',
    repair: 'Correct `vintage`, or record in `changes.csv` that the row was forgotten.',
  },
  'change-unfounded': {
    cause: 'A row of `changes.csv` records a change that neither the tables nor the releases show.',
    example: '"changed from 1 to 2" where the value is 3',
    repair: 'Write what was really changed.',
  },
};
