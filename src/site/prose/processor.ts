import { satteri } from '@astrojs/markdown-satteri';
import { proseSyntax } from '../../load/parse/prose-syntax.ts';
import type { Edition } from '../../model/edition.ts';
import { proseLinks } from './links.ts';
import { proseWall } from './wall.ts';

/** What compiles prose: the engine and the syntax of the checker, behind the last wall. */
export const proseProcessor = (base: string, editions: readonly Edition[] = []) =>
  satteri({ features: proseSyntax, mdastPlugins: [proseWall, proseLinks(base, editions)] });
