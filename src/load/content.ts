import type { Database } from '../model/database.ts';
import type { Language } from '../model/language.ts';
import type { PageFrontMatter, ProjectFrontMatter } from '../model/prose.ts';
import type { Settings } from '../model/settings.ts';
import type { Problem } from './problem/problem.ts';
import type { Question } from './question/question.ts';
import type { ReleaseName } from './release/release-name.ts';

/** A file as it came: from a folder, or from a browser that keeps it to itself. */
export interface ContentFile {
  /** With forward slashes from the top of the repository, such as `content/data/kpis.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A link to a file or folder elsewhere, or a device: its content is not read. */
  readonly isLink?: boolean;
  /** The row of a text that the engine of prose breaks at: it must not be given to it. */
  readonly brokenAt?: number;
}

/** Everything that `content/` says, read and checked. */
export interface Content {
  readonly database: Database;
  readonly settings: Settings;
  readonly prose: Prose;
  /** The files of tables and codelists. */
  readonly tableFiles: readonly ContentFile[];
  /** What was published with each report and is kept for good, from the oldest to the newest. */
  readonly releases: readonly KeptRelease[];
}

/** The texts. Their pages are rendered elsewhere; this is what other pages need of them. */
export interface Prose extends ProseTexts {
  /** Those that have been translated. */
  readonly translations: ReadonlyMap<Language, ProseTexts>;
}

/** The texts of one language. */
export interface ProseTexts {
  /** In the order of the table projects. */
  readonly projects: readonly ProjectProse[];
  readonly pages: readonly PageProse[];
}

export interface ProseText {
  /** Path of the MDX file. */
  readonly path: string;
  readonly language: Language;
  /** The text to compile, with an empty line for each line of the front matter. */
  readonly body: string;
  /** Words without markup, one block per line; components add only what they enclose. */
  readonly plainText: string;
}

export interface ProjectProse extends ProjectFrontMatter, ProseText {}

export interface PageProse extends PageFrontMatter, ProseText {
  /** Name of the file without its ending, such as `about`. */
  readonly name: string;
}

/** Either everything, or every problem at once; in both cases what nobody has answered yet. */
export type Loaded = (
  | { readonly content: Content; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly Problem[] }
) & { readonly questions: readonly Question[] };

/** The frozen files of a vintage, as they lie in the content. */
export interface Release extends ReleaseName {
  /** By their name inside the folder. */
  readonly files: ReadonlyMap<string, ContentFile>;
}

/** How much differs from one release to the next, in all published tables together. */
export interface StepCounts {
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly cellsChanged: number;
}

/** A release that was checked, and how it differs from the one before it. */
export interface KeptRelease extends Release {
  /** Of the first release, everything is new. */
  readonly counts: StepCounts;
}
