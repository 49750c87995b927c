import type { Root, RootContent } from 'mdast';
import { type Language, written } from '../../model/language.ts';
import { projectSections } from '../../model/prose.ts';
import { type Text, translated } from '../../model/text.ts';
import { nearest } from '../read/nearest.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { nodePlace, plainText } from '../parse/prose-tree.ts';

interface Section {
  readonly found: string;
  readonly place: Place;
  /** Its place in the order of sections; -1 when it is none of them. */
  readonly index: number;
  readonly isEmpty: boolean;
}

/** The text of a project has no section twice or out of order, and none of them empty. */
export function checkSections(file: string, tree: Root, language: Language): Problem[] {
  const sections = sectionsOf(file, tree, language);
  return [
    ...unknownSections(sections, language),
    ...sections.flatMap((section, position) => [
      ...repetition(section, sections.slice(0, position)),
      ...(section.isEmpty && section.index >= 0
        ? [problem(section.place, 'section-empty', { found: section.found })]
        : []),
    ]),
  ];
}

/** A text as it is written may be of another city, which writes in English. */
const headingsIn = ({ ja, en, ...heading }: Text, language: Language): readonly string[] =>
  language === written ? [ja, en] : [translated({ ja, en, ...heading }, language)];

function sectionsOf(file: string, tree: Root, language: Language): Section[] {
  return tree.children.flatMap((node, at) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const found = plainText(node);
    return [
      {
        found,
        place: nodePlace(file, node),
        index: projectSections.findIndex(({ heading }) =>
          headingsIn(heading, language).includes(found),
        ),
        isEmpty: endsSection(tree.children[at + 1]),
      },
    ];
  });
}

function endsSection(next: RootContent | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth === 2);
}

/** Headings that are none of the sections, each with the one that it may be meant to be. */
function unknownSections(sections: readonly Section[], language: Language): Problem[] {
  const present = new Set(sections.map(({ index }) => index));
  const open = projectSections.flatMap(({ heading }, index) =>
    present.has(index) ? [] : headingsIn(heading, language),
  );
  return sections
    .filter(({ index }) => index < 0)
    .map(({ found, place }) =>
      problem(place, 'section-unknown', { found, nearest: nearest(found, open) }),
    );
}

function repetition({ found, place, index }: Section, earlier: readonly Section[]): Problem[] {
  if (index < 0) return [];
  const same = earlier.find((section) => section.index === index);
  if (same) return [problem(place, 'section-duplicate', { found, row: same.place.row ?? 1 })];
  const later = earlier.find((section) => section.index > index);
  return later ? [problem(place, 'section-misplaced', { found, after: later.found })] : [];
}
