import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { init } from 'es-module-lexer';
import type { Plugin } from 'vite';
import config from '../../astro.config.mjs';

/** Turns the source of an MDX module into code; throws where Astro does. */
export type Compile = (source: string) => Promise<string>;

type Processor = NonNullable<NonNullable<Parameters<typeof mdx>[0]>['processor']>;

/** As the site compiles it: with the integration and the settings of `astro.config.mjs`. */
export const siteCompiler = (): Promise<Compile> => {
  const integration = config.integrations?.flat().find(isMdx);
  if (!integration) throw new Error('astro.config.mjs has no integration for MDX.');
  return compilerOf(integration);
};

/** As Astro compiles it with another processor. */
export const compilerWith = (processor: Processor): Promise<Compile> =>
  compilerOf(mdx({ processor }));

const isMdx = (entry: unknown): entry is AstroIntegration =>
  (entry as AstroIntegration | null)?.name === '@astrojs/mdx';

/** What the integration looks at when Astro starts. */
const root = new URL('file:///project/');
const markdown = { gfm: true, smartypants: true, ...config.markdown };
const environment = { name: 'prerender' };

async function compilerOf({ hooks }: AstroIntegration): Promise<Compile> {
  // Astro waits for it before the first module; until then its parser gives nothing.
  await init;
  const plugins: Plugin[] = [];
  const nothing = () => undefined;
  const resolved = { root, srcDir: new URL('src/', root), base: '/', markdown };
  const setup = {
    config: resolved,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
    addRenderer: nothing,
    addPageExtension: nothing,
    addContentEntryType: nothing,
  };
  await call(hooks['astro:config:setup'], {}, setup);
  await call(hooks['astro:config:done'], {}, { config: resolved, logger: { warn: nothing } });
  for (const { configResolved } of plugins) {
    await call(configResolved, {}, { plugins: [], build: {} });
  }
  return async (source) => {
    let code = source;
    for (const { transform } of plugins) {
      const result = await call(
        transform,
        { environment },
        code,
        '\0prose:content/projects/p1.mdx',
      );
      code = (result as { code: string }).code;
    }
    return code;
  };
}

/** Calls a hook, which is a function or holds one. */
function call(hook: unknown, self: object, ...values: unknown[]): unknown {
  const handler = (hook as { handler?: unknown } | undefined)?.handler ?? hook;
  return typeof handler === 'function' ? (handler.apply(self, values) as unknown) : undefined;
}
