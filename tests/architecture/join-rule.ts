import ts from 'typescript';
import { roomOf } from './rooms.ts';
import { fileRule, type Fault } from './rule.ts';
import type { Source } from './source.ts';

/** Rooms in which words of readers are put together. */
const rooms = ['components', 'layouts', 'pages', 'offer'];

type Found = Omit<Fault, 'path'>;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** A file of Astro as one program, on the same lines: its code, and its markup as what that gives. */
function programOf({ path, text }: Source): ts.SourceFile {
  const isMarkup = path.endsWith('.astro');
  const code = text.replace(/<(style|script)\b[^]*?<\/\1>|<!doctype html>|<!--[^]*?-->/g, blank);
  const program = isMarkup ? code.replace(/^---$([^]*?)^---$/m, '  ;$1; <>').concat('</>') : code;
  const kind = isMarkup ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true, kind);
}

const isElement = (node: ts.Node) =>
  ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

const holdsElement = (node: ts.Node): boolean =>
  isElement(node) || (ts.forEachChild(node, (child) => holdsElement(child) || undefined) ?? false);

/** White space between what stands side by side, as such or in quotes. */
function isSpace(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() === '';
  const written = ts.isJsxExpression(child) ? child.expression : undefined;
  return written !== undefined && ts.isStringLiteral(written) && written.text.trim() === '';
}

/** Expressions that are words and stand next to words, and words written in the markup. */
function besideEachOther(children: readonly ts.JsxChild[]): readonly ts.Node[] {
  const shown = children.filter((child) => !isSpace(child));
  const isWords = (child: ts.JsxChild | undefined) =>
    child !== undefined && ts.isJsxExpression(child) && !holdsElement(child);
  return shown.filter(
    (child, index) => ts.isJsxText(child) || (isWords(child) && isWords(shown[index + 1])),
  );
}

/** `${a}${b}`, `${a} ${b}` or `${a} …`: neither an address nor an identifier, nor markup. */
function isJoin(node: ts.Node): boolean {
  if (!ts.isTemplateExpression(node)) return false;
  const joints = node.templateSpans.map(({ literal }) => literal.text);
  const written = [node.head.text, ...joints].join('');
  return !written.includes('<') && (/\s/.test(written) || joints.slice(0, -1).includes(''));
}

/** What joins words by hand, in code and in markup. */
function joinsIn(source: Source): readonly Found[] {
  const program = programOf(source);
  const faults: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isJoin(node)) faults.push(node);
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      faults.push(...besideEachOther(node.children));
    }
    ts.forEachChild(node, visit);
  };
  visit(program);
  return faults.map((node) => ({
    line: program.getLineAndCharacterOfPosition(node.getStart(program)).line + 1,
    found: node.getText(program).replace(/\s+/g, ' ').trim().slice(0, 80),
  }));
}

export const joinRule = fileRule(
  'words-are-joined-by-the-language',
  'Components, layouts, pages and `src/offer` join no words: neither in a template nor side by side in markup, and markup holds none itself. `words.format` does.',
  (source) => (rooms.includes(roomOf(source.path) ?? '') ? joinsIn(source) : []),
);
