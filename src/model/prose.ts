import type { Text } from './text.ts';

/**
 * Sections that the text of a project may have, in this order, as `##` headings in its MDX. What
 * the source does not tell has none.
 */
export const projectSections = [
  { id: 'aim', heading: { ja: 'ねらい', en: 'Aim' } },
  { id: 'activities', heading: { ja: '何をするか', en: 'What is done' } },
  { id: 'this-year', heading: { ja: '今年度の動き', en: 'This year' } },
  { id: 'strategy', heading: { ja: '総合戦略とのつながり', en: 'Place in the strategy' } },
] as const satisfies readonly { id: string; heading: Text }[];

/** Components that MDX may use, with the attributes they take. Anything else is refused. */
export const proseComponents = {
  /** Link to a KPI by its plain name: `<Kpi id="p1-k1" />`. */
  Kpi: ['id'],
  /** Link to a project by its plain name: `<Project id="p1" />`. */
  Project: ['id'],
  /** Page of the source: `<Page no="5" />`. */
  Page: ['no'],
  /** A word and its explanation: `<Term word="BtoB">…</Term>`. */
  Term: ['word'],
} as const;

/** Front matter of a project's MDX. */
export interface ProjectFrontMatter {
  /** The project that the text is about. */
  readonly project_id: string;
  /** One plain sentence for cards and search results; null where nobody has written it. */
  readonly summary: string | null;
}

/** Front matter of a page in `content/pages/`. */
export interface PageFrontMatter {
  readonly title: string;
  readonly summary: string;
}
