import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5';
import type { Language } from '../../src/i18n/words.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { createOffered } from '../../src/offer/offered.ts';
import { createSite, createSiteContent } from '../../src/site/site.ts';
import { caseFiles } from '../load/fixture-files.ts';
import { type Structure, townFiles } from '../structures.ts';

/** What is special in the town: its report has a form of an accepted case, or its plan another structure. */
export interface Special {
  readonly form?: string;
  readonly structure?: Structure;
}

const filesOf = ({ form, structure = 'projects' }: Special) =>
  form === undefined ? townFiles(structure) : caseFiles(form);

/** A made-up town of two projects and three KPIs: what its pages speak about. */
export function town(language: Language = 'ja', special: Special = {}) {
  const { content, problems } = loadContent(filesOf(special));
  if (!content) throw new Error(`The town has ${problems.length} problems.`);
  const edition = { language, prefix: '' };
  return createSite(createSiteContent(content), {
    ...{ edition, editions: [edition], first: null },
    basePath: '/',
    siteUrl: 'https://example.jp',
    contactUrl: null,
  });
}

export interface Rendering extends Special {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly language?: Language;
}

/** What a component becomes on a page of the town. */
export async function render(
  component: AstroComponentFactory,
  { props = {}, language = 'ja', ...special }: Rendering = {},
): Promise<Html.DocumentFragment> {
  const container = await AstroContainer.create();
  const site = town(language, special);
  // No component that is rendered here shows a text of the content.
  const locals = { ...site, offered: createOffered(site) } as App.Locals;
  return parseFragment(await container.renderToString(component, { props, locals }));
}

const isElement = (node: Html.Node): node is Html.Element => 'tagName' in node;

/** Elements of these names, in the order of the page. */
export function all(node: Html.ParentNode, ...names: readonly string[]): readonly Html.Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [
      ...(names.includes(child.tagName) ? [child] : []),
      ...all(child, ...names),
    ]);
}

/** What a reader sees, with one space between words. */
export function textOf(node: Html.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && node.tagName === 'style')) return '';
  return node.childNodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** Rows of a table as a reader reads them. */
export const rowsOf = (table: Html.ParentNode) =>
  all(table, 'tr').map((row) => all(row, 'th', 'td').map(textOf));

export const attribute = (element: Html.Element | undefined, name: string) =>
  element?.attrs.find((attr) => attr.name === name)?.value;
