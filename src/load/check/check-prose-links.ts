import GithubSlugger from 'github-slugger';
import { kpiHeading } from '../../model/reserved-ids.ts';
import { projectOfPath } from '../content-layout.ts';
import { textsByLanguage, type ParsedProse, type ParsedTexts } from '../parse/front-matter.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { nodePlace, nodesOf, plainText } from '../parse/prose-tree.ts';
import { fault, problem, type Fault, type Problem } from '../problem/problem.ts';
import { nearest } from '../read/nearest.ts';
import { isSafeLink } from './prose-markup.ts';
import { addresses, type KnownAddresses, knownAddresses } from './known-addresses.ts';

/** Parts of a project's page beside its text, as far as every project may have them. */
const projectParts = [
  'main',
  'kpis',
  'evaluations',
  'discrepancies',
  'facts',
  'download',
  'money',
  'place',
  'files',
];

/** Parts of each page that holds a text, by its address. */
type Fragments = ReadonlyMap<string, ReadonlySet<string>>;

/** Links in texts that lead to no page of this site, or to no part of it. */
export function checkProseLinks(prose: ParsedProse, tables: ParsedTables): Problem[] {
  const known = knownAddresses(tables);
  if (!known) return [];
  const written = fragmentsIn(prose, tables);
  return textsByLanguage(prose).flatMap(([, texts]) => {
    const fragments = new Map([...written, ...fragmentsIn(texts, tables)]);
    return [...texts.projects, ...texts.pages].flatMap((mdx) =>
      linkProblems(mdx, known, fragments),
    );
  });
}

const fragmentsIn = ({ projects, pages }: ParsedTexts, tables: ParsedTables): Fragments =>
  new Map([...projects, ...pages].map((mdx) => [addressOf(mdx), fragmentsOf(mdx, tables)]));

const addressOf = ({ file }: ParsedMdx) => {
  const project = projectOfPath(file);
  return project === null ? addresses.about : addresses.project(project);
};

/** Headings get their addresses as Astro gives them. */
function fragmentsOf({ file, tree }: ParsedMdx, tables: ParsedTables): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = (tree ? [...nodesOf(tree)] : []).filter(({ type }) => type === 'heading');
  const slugs = headings.map((heading) => slugger.slug(plainText(heading)));
  if (projectOfPath(file) === null) return new Set([...slugs, 'main']);
  const discrepancies = tables.discrepancies.rows.map(({ values }) => values.discrepancy_id ?? '');
  const kpis = tables.kpis.rows.map(({ values }) => kpiHeading(values.kpi_id ?? ''));
  return new Set([...slugs, ...projectParts, ...discrepancies, ...kpis]);
}

function linkProblems(mdx: ParsedMdx, known: KnownAddresses, fragments: Fragments): Problem[] {
  if (!mdx.tree) return [];
  return [...nodesOf(mdx.tree)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    if (!isSafeLink(node.url)) return [];
    const found = linkFault(node.url, addressOf(mdx), { known, fragments });
    return found ? [problem(nodePlace(mdx.file, node), found.code, found.facts)] : [];
  });
}

interface Site {
  readonly known: KnownAddresses;
  readonly fragments: Fragments;
}

function linkFault(url: string, page: string, { known, fragments }: Site): Fault | null {
  const target = targetOf(url, page);
  if (target === null) return null;
  const { address, fragment } = target;
  if (!known.pages.has(address)) {
    if (known.isFile(address)) return null;
    return fault('link-dead', { found: url, nearest: nearestAddress(address, known) });
  }
  const parts = fragments.get(address);
  if (fragment === '' || !parts || parts.has(fragment)) return null;
  return fault('fragment-dead', {
    found: fragment,
    nearest: nearest(fragment, parts),
    page: address,
  });
}

/** Where a link leads to on this site; null for links to elsewhere. */
function targetOf(url: string, page: string): { address: string; fragment: string } | null {
  const here = new URL(page, 'https://site.invalid');
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url) || !URL.canParse(url, here)) return null;
  const { pathname, hash } = new URL(url, here);
  return { address: decoded(pathname), fragment: decoded(hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page that was meant: without its slash, by the file of its text, or misspelt. */
function nearestAddress(address: string, { pages, projectIds }: KnownAddresses): string | null {
  if (pages.has(`${address}/`)) return `${address}/`;
  const file = /([^/]+)\.mdx$/u.exec(address)?.[1] ?? '';
  if (projectIds.includes(file)) return addresses.project(file);
  return nearest(address, pages);
}
