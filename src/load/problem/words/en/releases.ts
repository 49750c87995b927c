import type { WordsOf } from '../../kinds/kind.ts';
import type { ReleaseProblems } from '../../kinds/releases.ts';

export const releaseToldEn: WordsOf<ReleaseProblems> = {
  'release-foreign': ({ found, here }) => [
    `This release belongs to another municipality (${found}); this content is of ${here}.`,
    'Delete the folder content/releases. The first release of this site is made later.',
  ],
  'release-unknown': ({ found, vintage }) => [
    `The report of the release "${found}", ${vintage}, is not in vintages.csv.`,
    'Put its row back into vintages.csv, or delete the folder if it does not belong here.',
  ],
  'release-gap': ({ found, missing }) => [
    `The release "${missing}", which comes before "${found}", is missing.`,
    'Put it back as it was published (git checkout does it).',
  ],
  'release-list-gone': () => [
    'The list of released files is gone.',
    'Put it back as it was published (git checkout does it).',
  ],
  'release-list-broken': ({ found }) => [
    `"${found}" is no line of the list of released files as it was published.`,
    'Put the list back as it was published (git checkout does it).',
  ],
  'release-file-unknown': () => [
    'This file belongs to no release and will not be published.',
    'Move it out of content/releases, or delete it.',
  ],
  'release-file-changed': ({ isGone, isListed }) =>
    isListed
      ? [
          isGone ? 'A released file is gone.' : 'A released file is no longer what was published.',
          'Put back the file as it was published (git checkout does it).',
        ]
      : [
          'This file is not in the list of released files, content/releases/SHA256SUMS.',
          'If the list was changed, put it back; if the file was added later, delete it.',
        ],
  'released-figure-changed': ({ found, released, release, field, line, mayBeNews }) => [
    `${field} is "${found}", but the release ${release} says "${released}".`,
    mayBeNews
      ? `If the new report says so, add the row "${line}" to changes.csv with day and reason; if the release was wrong, write corrected instead of revised. Otherwise put "${released}" back.`
      : `Put "${released}" back, or if it has to change, add the row "${line}" to changes.csv with day and reason.`,
  ],
  'released-row-gone': ({ found, release, line, isPermanent }) => [
    `The row "${found}" of the release ${release} is gone.`,
    isPermanent
      ? 'Identifiers and addresses that were published stay. Put the row back.'
      : `Put it back, or if it has to go, add the row "${line}" to changes.csv with day and reason.`,
  ],
  'released-row-added': ({ found, release, line }) => [
    `The row "${found}" belongs to a report that was released, but the release ${release} does not have it.`,
    `Correct its vintage if it comes from a new report; if it was forgotten, add the row "${line}" to changes.csv with day and reason.`,
  ],
  'change-unfounded': ({ found, before, after, now }) => [
    now === null
      ? `There is no cell "${found}".`
      : `It says that "${found}" changed from "${before}" to "${after}", but it is "${now}" now and no release shows that change.`,
    'Make table_name, row_key, field, before and after the same as the change that was made.',
  ],
};
