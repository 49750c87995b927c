import type { EasyProblems } from './kinds/easy.ts';
import type { FileProblems } from './kinds/files.ts';
import type { CellProblems } from './kinds/cells.ts';
import type { SpreadsheetProblems } from './kinds/spreadsheet.ts';
import type { RowProblems } from './kinds/rows.ts';
import type { ObservationProblems } from './kinds/observations.ts';
import type { LimitProblems } from './kinds/limits.ts';
import type { LinkProblems } from './kinds/links.ts';
import type { MoneyProblems } from './kinds/money.ts';
import type { TimeProblems } from './kinds/times.ts';
import type { SettingProblems } from './kinds/settings.ts';
import type { ProseProblems } from './kinds/prose.ts';
import type { ComponentProblems } from './kinds/components.ts';
import type { ReleaseProblems } from './kinds/releases.ts';

/** Every kind of problem: code → what has to be known to tell it. */
export interface ProblemKinds
  extends
    FileProblems,
    CellProblems,
    SpreadsheetProblems,
    RowProblems,
    ObservationProblems,
    LimitProblems,
    LinkProblems,
    MoneyProblems,
    TimeProblems,
    SettingProblems,
    ProseProblems,
    ComponentProblems,
    EasyProblems,
    ReleaseProblems {}

/** Codes are permanent: they stand in reports, in documentation and in people's notes. */
export type ProblemCode = keyof ProblemKinds;

/** What has to be known to tell a problem of this kind. */
export type FactsOf<Code extends ProblemCode> = ProblemKinds[Code];
