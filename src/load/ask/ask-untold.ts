import { projectPath } from '../content-layout.ts';
import { frontMatterText, type ParsedProse } from '../parse/front-matter.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** Projects without a text where others have one: nobody may have written it yet. */
export function askUntold({ projects: table }: ParsedTables, prose: ParsedProse): Question[] {
  const texts = prose.projects.map((mdx) => frontMatterText(mdx, 'project_id'));
  const told = new Set([...prose.namedProjects, ...texts]);
  if (texts.length === 0) return [];
  return table.rows.flatMap((row) => {
    const { project_id: found } = row.values;
    if (found === undefined || told.has(found)) return [];
    const facts = { found, file: projectPath(found) };
    return askAt({ table, row, column: 'project_id' }, 'project-untold', facts);
  });
}
