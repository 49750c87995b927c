import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { lightDeclarations } from '../site/light-declarations.ts';

const entry = fileURLToPath(new URL('../check/browser/page.ts', import.meta.url));

/** The script of `/check/` with all that it loads on its way, as one module that asks for nothing. */
export async function checkerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [lightDeclarations()],
    build: {
      write: false,
      modulePreload: false,
      // Tables of characters become a part of the script, too.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput;
  const [script, ...others] = output;
  if (others.length > 0) throw new Error(`Parts stay outside: ${others.map(nameOf).join(', ')}`);
  return script.code;
}

const nameOf = ({ fileName }: { readonly fileName: string }) => fileName;
