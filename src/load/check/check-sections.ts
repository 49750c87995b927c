import type { Root, RootContent } from 'mdast';
import { projectSections } from '../../model/prose.ts';
import { nearest } from '../read/nearest.ts';
import { linePlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { nodePlace, plainText } from '../parse/prose-tree.ts';

interface Section {
  readonly found: string;
  readonly place: Place;
  /** Its place in the order of sections; -1 when it is none of them. */
  readonly index: number;
  readonly isEmpty: boolean;
}

/** The text of a project has every section once, in order, and none of them empty. */
export function checkSections(file: string, tree: Root): Problem[] {
  const sections = sectionsOf(file, tree);
  const meant = meantSections(sections);
  return [
    ...meant.problems,
    ...sections.flatMap((section, position) => [
      ...repetition(section, sections.slice(0, position)),
      ...(section.isEmpty
        ? [problem(section.place, 'section-empty', { found: section.found })]
        : []),
    ]),
    ...missingSections(file, sections, meant.indexes),
  ];
}

function sectionsOf(file: string, tree: Root): Section[] {
  return tree.children.flatMap((node, at) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const found = plainText(node);
    return [
      {
        found,
        place: nodePlace(file, node),
        index: projectSections.findIndex(({ heading: { ja, en } }) => found === ja || found === en),
        isEmpty: endsSection(tree.children[at + 1]),
      },
    ];
  });
}

function endsSection(next: RootContent | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth === 2);
}

/** Headings that are none of the sections, and the missing sections they were meant to be. */
function meantSections(sections: readonly Section[]) {
  const present = new Set(sections.map(({ index }) => index));
  const indexes = new Set(present);
  const problems = sections
    .filter(({ index }) => index < 0)
    .map(({ found, place }) => {
      const open = projectSections.flatMap(({ heading }, index) =>
        indexes.has(index) ? [] : [heading.ja, heading.en],
      );
      const meant = nearest(found, open);
      indexes.add(
        projectSections.findIndex(({ heading: { ja, en } }) => meant === ja || meant === en),
      );
      return problem(place, 'section-unknown', { found, nearest: meant });
    });
  return { problems, indexes };
}

function repetition({ found, place, index }: Section, earlier: readonly Section[]): Problem[] {
  if (index < 0) return [];
  const same = earlier.find((section) => section.index === index);
  if (same) return [problem(place, 'section-duplicate', { found, row: same.place.row ?? 1 })];
  const later = earlier.find((section) => section.index > index);
  return later ? [problem(place, 'section-misplaced', { found, after: later.found })] : [];
}

/** A missing section is reported at the heading after which it belongs. */
function missingSections(
  file: string,
  sections: readonly Section[],
  present: ReadonlySet<number>,
): Problem[] {
  return projectSections.flatMap(({ heading }, index) => {
    if (present.has(index)) return [];
    const before = sections.findLast((section) => section.index >= 0 && section.index < index);
    const place = before?.place ?? linePlace(file, 1, '1');
    return [problem(place, 'section-missing', { heading: heading.ja, headingEnglish: heading.en })];
  });
}
