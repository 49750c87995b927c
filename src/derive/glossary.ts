import type { Database, Kpi, Project, GlossaryTerm } from '../model/database.ts';
import { type Language, written } from '../model/language.ts';
import type { SourcePlace } from './places.ts';
import { indexBy } from './rows-by-key.ts';
import { termFinder } from './term-finder.ts';

/** A word as a language writes it. */
export interface WordForm {
  readonly word: string;
  readonly language: Language;
}

/** A word of the glossary, and who uses it. */
export interface GlossaryEntry {
  /** In the words of the language. */
  readonly term: GlossaryTerm;
  /** How it is read, and the same word in the other language where that is another word. */
  readonly forms: readonly WordForm[];
  /** Where the source explains it; null where only this site does. */
  readonly place: SourcePlace | null;
  readonly projects: readonly Project[];
  readonly kpis: readonly Kpi[];
}

/** Words that begin alike, under the heading of a language. */
export interface GlossaryGroup {
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

/** How a language orders words. */
export interface WordOrder {
  /** By what a word is sorted: how it is read, or how it is written. */
  readonly sortedBy: (term: Pick<GlossaryTerm, 'term' | 'reading'>) => string;
  readonly compare: (one: string, other: string) => number;
  /** Heading over words that begin so. */
  readonly heading: (sortedBy: string) => string;
}

interface Texts {
  /** Told in the language of the glossary. */
  readonly database: Database;
  /** As the content is written. */
  readonly terms: readonly GlossaryTerm[];
  readonly prose: readonly { readonly project_id: string; readonly body: string }[];
}

/** What a text says, with the words that it explains, without the names of its components. */
const wordsOfText = (body: string) =>
  body.replace(/<Term word="([^"]*)"/gu, '$1<').replace(/<[^>]*>?/gu, ' ');

const textsOfKpi = ({ name, name_plain, explanation, not_stated, note }: Kpi) =>
  [name, name_plain, explanation, not_stated, note].join('\n');

/** The words of a site in the order of a language, with the projects and KPIs that use them. */
export function glossaryOf(texts: Texts, order: WordOrder): readonly GlossaryGroup[] {
  const { terms } = texts.database;
  const using = usersOf(texts);
  const rows = indexBy(texts.terms, ({ term_id }) => term_id);
  const entries = terms
    .map((term) => ({
      ...{ term, place: placeOf(term), forms: formsOf(term, rows.get(term.term_id) ?? term) },
      ...using(term.term_id),
    }))
    .toSorted((one, other) => order.compare(order.sortedBy(one.term), order.sortedBy(other.term)));
  const groups = Map.groupBy(entries, ({ term }) => order.heading(order.sortedBy(term)));
  return [...groups].map(([heading, members]) => ({ heading, entries: members }));
}

function placeOf({ source_id, source_page, source_place }: GlossaryTerm): SourcePlace | null {
  return source_id === null ? null : { source_id, source_page, source_place };
}

/** Beside a translated word the one of the content and how it is read; beside that its English. */
function formsOf({ term }: GlossaryTerm, row: GlossaryTerm): readonly WordForm[] {
  const { reading, term_en: english } = row;
  const readings: readonly WordForm[] =
    reading === null ? [] : [{ word: reading, language: written }];
  if (term !== row.term) return [{ word: row.term, language: written }, ...readings];
  if (english === null || english === term) return readings;
  return [...readings, { word: english, language: 'en' }];
}

function usersOf({ database, prose }: Texts) {
  const find = termFinder(database.terms);
  const idsIn = (text: string) => new Set(find(text).map(({ term_id }) => term_id));
  const bodies = indexBy(prose, ({ project_id }) => project_id);
  const projects = database.projects.map((project) => {
    const { project_id, name, name_plain } = project;
    const body = wordsOfText(bodies.get(project_id)?.body ?? '');
    return { row: project, ids: idsIn([name, name_plain, body].join('\n')) };
  });
  const kpis = database.kpis.map((kpi) => ({ row: kpi, ids: idsIn(textsOfKpi(kpi)) }));
  return (id: string) => ({
    projects: projects.filter(({ ids }) => ids.has(id)).map(({ row }) => row),
    kpis: kpis.filter(({ ids }) => ids.has(id)).map(({ row }) => row),
  });
}

/**
 * The row that explains a word of a text. A text without translation names it as the content
 * writes it, and is explained in the same language.
 */
export const termNamed = (
  word: string,
  { told, written: rows }: Readonly<Record<'told' | 'written', readonly GlossaryTerm[]>>,
): GlossaryTerm | undefined => [...told, ...rows].find(({ term }) => term === word);
