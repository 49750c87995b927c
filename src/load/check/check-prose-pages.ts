import { frontMatterText, textsByLanguage, type ParsedProse } from '../parse/front-matter.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { nodePlace, nodesOf } from '../parse/prose-tree.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { createPageFault } from './check-pages.ts';
import { newestVintage } from './newest-rows.ts';
import { attributesOf } from './prose-markup.ts';
import { rowsBy } from './row-index.ts';

/**
 * Labels of pages in `<Page no="5" />`. A text of a project is about the document that its row
 * names, any other about the newest report.
 */
export function checkProsePages(prose: ParsedProse, tables: ParsedTables): Problem[] {
  const faultOf = createPageFault(tables);
  const rows = rowsBy(tables.projects, 'project_id');
  const newest = rowsBy(tables.vintages, 'vintage').get(newestVintage(tables) ?? '');
  const texts = textsByLanguage(prose).flatMap(([, { projects, pages }]) => [
    ...projects,
    ...pages,
  ]);
  return texts.flatMap((mdx) => {
    const project = rows.get(frontMatterText(mdx, 'project_id'));
    const source = (project ?? newest)?.values.source_id ?? '';
    return (mdx.tree ? [...nodesOf(mdx.tree)] : []).flatMap((node) => {
      const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      const found = isElement && node.name === 'Page' ? attributesOf(node).get('no') : undefined;
      const wrong = found === undefined ? null : faultOf(found, source);
      return wrong ? [problem(nodePlace(mdx.file, node), wrong.code, wrong.facts)] : [];
    });
  });
}
