import { cellKinds } from './kinds/cells.ts';
import { componentKinds } from './kinds/components.ts';
import { easyKinds } from './kinds/easy.ts';
import { fileKinds } from './kinds/files.ts';
import type { Kind } from './kinds/kind.ts';
import { limitKinds } from './kinds/limits.ts';
import { linkKinds } from './kinds/links.ts';
import { moneyKinds } from './kinds/money.ts';
import { observationKinds } from './kinds/observations.ts';
import { proseKinds } from './kinds/prose.ts';
import { releaseKinds } from './kinds/releases.ts';
import { rowKinds } from './kinds/rows.ts';
import { timeKinds } from './kinds/times.ts';
import { settingKinds } from './kinds/settings.ts';
import { spreadsheetKinds } from './kinds/spreadsheet.ts';

const declared = {
  ...fileKinds,
  ...cellKinds,
  ...spreadsheetKinds,
  ...rowKinds,
  ...observationKinds,
  ...limitKinds,
  ...linkKinds,
  ...moneyKinds,
  ...timeKinds,
  ...settingKinds,
  ...proseKinds,
  ...componentKinds,
  ...easyKinds,
  ...releaseKinds,
};

/** Codes are permanent: they stand in reports, in documentation and in people's notes. */
export type ProblemCode = keyof typeof declared;

/** What has to be known to tell a problem of this kind. */
export type FactsOf<Code extends ProblemCode> = Code extends ProblemCode
  ? (typeof declared)[Code] extends Kind<infer F>
    ? F
    : never
  : never;

/** Every kind of problem: code → words in both languages. */
export const problemKinds: { readonly [Code in ProblemCode]: Kind<FactsOf<Code>> } = declared;
