import { spawn } from 'node:child_process';

/** Variables that Vitest sets for itself; Vite would take them for those of the site. */
const fromVitest = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST\w*)$/;

/** Environment variables; those that are undefined are left out. */
type Variables = Readonly<Record<string, string | undefined>>;

/** What a run of the build script said, and whether it succeeded. */
export interface BuildRun {
  readonly code: number | null;
  readonly output: string;
}

/** The variables of this process without those of Vitest, and with others. */
export function cleanEnvironment(variables: Variables): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !fromVitest.test(name));
  return { ...Object.fromEntries(inherited), ...variables };
}

/** Runs the build script of a project with other variables, as a machine that publishes the site does. */
export function runBuild(variables: Variables, project = '.'): Promise<BuildRun> {
  return new Promise((done) => {
    const env = cleanEnvironment(variables);
    const words = ['scripts/run.cjs', 'build-site'];
    const program = spawn(process.execPath, words, { env, cwd: project });
    let output = '';
    const keep = (part: Buffer) => (output += part.toString());
    program.stdout.on('data', keep);
    program.stderr.on('data', keep);
    program.on('close', (code) => done({ code, output }));
  });
}

/** Builds a site; a build that fails is an error with all that it said. */
export async function buildVariant(variables: Variables, project = '.'): Promise<void> {
  const { code, output } = await runBuild(variables, project);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
