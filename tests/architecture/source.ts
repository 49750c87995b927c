import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path from the top of the repository, or the name of a package. */
  readonly target: string;
  readonly line: number;
}

/** A string, a template or a regular expression, or a line of markup. */
export interface Literal {
  readonly text: string;
  readonly line: number;
  readonly kind: 'string' | 'pattern' | 'markup';
}

/** One file as the rules see it. */
export interface Source {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  /** Everything but code and comments. */
  readonly literals: readonly Literal[];
}

/** Part of a file: TypeScript, or the markup around it. */
interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly isCode: boolean;
}

export function readSource(path: string, text: string): Source {
  const parts = path.endsWith('.astro') ? partsOfAstro(text) : [wholeFile(path, text)];
  const code = parts.filter(({ isCode }) => isCode).map((part) => readCode(path, part));
  const markup = parts.filter(({ isCode }) => !isCode).flatMap(readMarkup);
  return {
    path,
    text,
    lineCount: text.trimEnd().split('\n').length,
    imports: code.flatMap(({ imports }) => imports),
    literals: [...code.flatMap(({ literals }) => literals), ...markup],
  };
}

function wholeFile(path: string, text: string): Part {
  return { text, firstLine: 1, isCode: /\.m?[jt]s$/.test(path) };
}

/** Front matter and scripts are code; the rest is markup. Everything keeps its lines. */
function partsOfAstro(text: string): Part[] {
  const blocks = [...text.matchAll(/(?<=^---\n)[^]*?(?=^---$)|(?<=<script>)[^]*?(?=<\/script>)/gm)];
  const code = blocks.map((block) => ({
    text: block[0],
    firstLine: lineAt(text, block.index),
    isCode: true,
  }));
  const markup = blocks.reduce((rest, [block]) => rest.replace(block, blank(block)), text);
  return [...code, { text: markup, firstLine: 1, isCode: false }];
}

function readMarkup({ text, firstLine }: Part): Literal[] {
  const withoutComments = text.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, blank);
  return withoutComments
    .split('\n')
    .map((line, index) => ({ text: line, line: firstLine + index, kind: 'markup' as const }))
    .filter((literal) => literal.text.trim() !== '');
}

function readCode(path: string, part: Part): Pick<Source, 'imports' | 'literals'> {
  const file = ts.createSourceFile(path, part.text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const literals: Literal[] = [];
  const lineOf = (node: ts.Node) =>
    part.firstLine + file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const visit = (node: ts.Node): void => {
    const target = importedBy(node);
    const line = lineOf(node);
    if (target !== null) {
      imports.push({ target: pathOf(target.text, path), line });
      return;
    }
    const kind = kindOf(node);
    if (kind !== null) literals.push({ text: node.getText(file), line, kind });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, literals };
}

function importedBy(node: ts.Node): ts.StringLiteral | null {
  const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const target = isStatement ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined;
  return target !== undefined && ts.isStringLiteral(target) ? target : null;
}

function kindOf(node: ts.Node): Literal['kind'] | null {
  if (ts.isRegularExpressionLiteral(node)) return 'pattern';
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  const isTemplate = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isText || isTemplate ? 'string' : null;
}

function pathOf(specifier: string, importer: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(importer), specifier) : specifier;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
