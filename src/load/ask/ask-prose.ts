import type { GlossaryTerm } from '../../model/database.ts';
import { originalPath } from '../content-layout.ts';
import { attributesOf } from '../check/prose-markup.ts';
import { textsByLanguage, type ParsedProse } from '../parse/front-matter.ts';
import { mdxLines } from '../parse/mdx-lines.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { nodePlace, nodesOf, plainText } from '../parse/prose-tree.ts';
import { linePlace } from '../problem/place.ts';
import { question, type Question } from '../question/question.ts';
import type { AskedFacts, QuestionCode } from '../question/kinds.ts';
import { numbersOfText } from '../read/numbers-of-text.ts';
import { isPartOf } from './ask-translations.ts';
import { cutValues } from './cut-values.ts';
import { garbledSign, unfinishedSign } from './odd-signs.ts';

/** Front matter that YAML cuts short, and translations that say something else than their text. */
export function askProse(prose: ParsedProse, { terms }: ParsedTables): Question[] {
  const originals = new Map([...prose.projects, ...prose.pages].map((mdx) => [mdx.file, mdx]));
  const translations = [...prose.translations.values()].flatMap(({ projects, pages }) => [
    ...projects,
    ...pages,
  ]);
  return [
    ...textsByLanguage(prose).flatMap(([, { projects, pages }]) =>
      [...projects, ...pages].flatMap((mdx) => [...askFrontMatter(mdx), ...askWords(mdx)]),
    ),
    ...translations.flatMap((translation) => {
      const original = originals.get(originalPath(translation.file));
      return original ? askTranslation(original, translation, terms) : [];
    }),
  ];
}

function askFrontMatter({ file, lines }: ParsedMdx): Question[] {
  const end = mdxLines(lines.join('\n')).end ?? 0;
  return cutValues(lines.slice(0, end)).flatMap(({ row, key, kept, found }) =>
    askText({ file, row, key, found }, 'setting-cut', { found, kept }),
  );
}

/** Characters that were lost, and sentences that were never written. */
function askWords({ file, tree }: ParsedMdx): Question[] {
  return (tree ? [...nodesOf(tree)] : []).flatMap((node) => {
    if (node.type !== 'text') return [];
    const { row, column } = nodePlace(file, node);
    const at = { file, row: row ?? 1, key: column ?? '1', found: node.value };
    const damaged = garbledSign(node.value);
    if (damaged !== null) return askText(at, 'text-garbled', { found: node.value, sign: damaged });
    const sign = unfinishedSign(node.value);
    return sign === null ? [] : askText(at, 'text-placeholder', { found: node.value, sign });
  });
}

/** What both texts must have: what their components name, and their numbers. */
function askTranslation(
  original: ParsedMdx,
  translation: ParsedMdx,
  terms: ParsedTable<GlossaryTerm>,
): Question[] {
  const [named, told] = [original, translation].map((mdx) => componentsIn(mdx, terms));
  // What is not translated yet names nothing yet.
  if (!named || !told || isPartOf(translation, original)) return [];
  const { file } = translation;
  const [missing, added] = [without(named, told), without(told, named)];
  const at = { file, row: 1, key: '1' };
  if (missing.length + added.length > 0) {
    const found = added.join(', ');
    const facts = { found, original: original.file, missing: missing.join(', ') };
    return askText({ ...at, found: found || facts.missing }, 'components-different', facts);
  }
  const numbers = without(numbersIn(original), numbersIn(translation));
  if (numbers.length === 0) return [];
  const found = numbers.join(', ');
  return askText({ ...at, found }, 'numbers-different', { found, original: original.file });
}

const numbersIn = ({ tree }: ParsedMdx) => (tree ? numbersOfText(plainText(tree)) : []);

/** What the first list has more often than the second one. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** `Kpi p1-k1`; a word of the glossary by its ID, as it has another form in each language. */
function componentsIn({ tree }: ParsedMdx, terms: ParsedTable<GlossaryTerm>): string[] | null {
  if (!tree) return null;
  const idOf = new Map(
    terms.rows.flatMap(({ values: { term_id: id, term, term_en: english } }) =>
      [term, english].flatMap((word) => (word && id ? [[word, id] as const] : [])),
    ),
  );
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const [named = ''] = attributesOf(node).values();
    return [`${node.name} ${node.name === 'Term' ? (idOf.get(named) ?? '') : named}`.trim()];
  });
}

interface TextPlace {
  readonly file: string;
  readonly row: number;
  readonly key: string;
  readonly found: string;
}

/** Asks about a text. */
export function askText<Code extends QuestionCode>(
  { file, row, key, found }: TextPlace,
  code: Code,
  facts: AskedFacts<Code>,
): Question[] {
  const name = file.replace(/^content\//u, '').replace(/\.mdx$/u, '');
  const asked = {
    table_name: 'texts',
    row_key: name,
    field: /^\d/u.test(key) ? 'text' : key,
    found,
  };
  return [question(linePlace(file, row, key), { code, asked }, facts)];
}
